/**
 * What Word's styles and direct properties make of a paragraph and of a run of words.
 *
 * <p>May touch: {@code safety}, {@code word.xml}, {@code text}. Guarded by {@code
 * ReadingEmphasisTest} and {@code ReadingParagraphsTest}.
 */
@NullMarked
package org.rostrum.document.word.style;

import org.jspecify.annotations.NullMarked;
