/**
 * The words of the letter: to whom, from whom, for which debate, on which day. Read in the six
 * languages; every doubt is for a person to decide.
 *
 * <p>May touch: {@code cover.report}, ICU4J. Guarded by {@code LetterRulesTest}.
 */
@NullMarked
package org.rostrum.cover.letter;

import org.jspecify.annotations.NullMarked;
