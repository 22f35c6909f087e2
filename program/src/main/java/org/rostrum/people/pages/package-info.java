/**
 * The pages of people: entering, one's account, a mission's people, the missions.
 *
 * <p>May touch: {@code people} and its rooms, {@code web}. Guarded by {@code EnteringTest}.
 */
@NullMarked
package org.rostrum.people.pages;

import org.jspecify.annotations.NullMarked;
