/**
 * What a sign of a symbol font such as Wingdings is in Unicode.
 *
 * <p>May touch: the JDK alone. Guarded by {@code SymbolsTest}.
 */
@NullMarked
package org.rostrum.document.word.symbols;

import org.jspecify.annotations.NullMarked;
