/**
 * The page on which a mission prepares its statement: what was found, what will be published, its
 * versions, its cover letter, and who else is there.
 *
 * <p>May touch: what {@code receive} may touch, and the rooms of {@code receive} that prepare a
 * filing. Guarded by {@code StatementPageTest}.
 */
@NullMarked
package org.rostrum.receive.statement;

import org.jspecify.annotations.NullMarked;
