/**
 * The debates of this house as they are kept: their fields, their policy, their note, how far they
 * are. Answers {@code debate.Debates} for everybody else.
 *
 * <p>May touch: {@code debate}, {@code storage}, {@code people}, the notes beside it; no pages.
 * Guarded by {@code KeptDebatesTest}, {@code EditingTest}, {@code DeadlineChangesTest}.
 */
@NullMarked
package org.rostrum.convene.house;

import org.jspecify.annotations.NullMarked;
