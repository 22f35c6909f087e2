/**
 * The pages of debates: the board, each debate's own page, its policy, its making.
 *
 * <p>May touch: {@code convene.house}, {@code convene.letters} for the calendar file, {@code web},
 * {@code people}. Guarded by {@code DebatePagesTest}, {@code ConveneTest}.
 */
@NullMarked
package org.rostrum.convene.pages;

import org.jspecify.annotations.NullMarked;
