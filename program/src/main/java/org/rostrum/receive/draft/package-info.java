/**
 * What a mission has prepared for a debate and not filed yet: every file it sent, which of them
 * stand, what it decided on the questions of the checks, and whether all that can be filed.
 *
 * <p>May touch: what {@code receive} may touch, and the other rooms of {@code receive}. Guarded by
 * {@code DraftsTest}.
 */
@NullMarked
package org.rostrum.receive.draft;

import org.jspecify.annotations.NullMarked;
