/**
 * Letters about debates: whom they go to, what they say, when they are drafted, and the pages on
 * which officers look at them and send them; the calendar file.
 *
 * <p>May touch: {@code post}, {@code people}, {@code web}, {@code debate}. Guarded by {@code
 * LettersFlowTest}, {@code CalendarFileTest} and {@code RecipientsTest}.
 */
@NullMarked
package org.rostrum.convene.letters;

import org.jspecify.annotations.NullMarked;
