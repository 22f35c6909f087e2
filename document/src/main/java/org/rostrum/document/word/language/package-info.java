/**
 * In what language words are: what the author marked, held against the letters themselves.
 *
 * <p>May touch: the JDK alone. Guarded by {@code ReadingLanguageTest}.
 */
@NullMarked
package org.rostrum.document.word.language;

import org.jspecify.annotations.NullMarked;
