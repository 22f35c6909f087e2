/**
 * Ready letters: what a delegation needs to sign and send with its statement, as Word file and PDF,
 * with blanks for what only the mission knows.
 *
 * <p>May touch: {@code document.words}, {@code document.text}, {@code document.official} and the
 * writers of Word and PDF. Guarded by {@code LetterMakerTest}.
 */
@NullMarked
package org.rostrum.cover.make;

import org.jspecify.annotations.NullMarked;
