/**
 * Symbols of documents: read, mended or refused with a reason, found in running words, linked.
 *
 * <p>May touch: {@link org.rostrum.debate.Language}. Guarded by {@code SymbolsTest}, {@code
 * SymbolsInProseTest} and {@code RealSymbolsTest}.
 */
@NullMarked
package org.rostrum.debate.symbols;

import org.jspecify.annotations.NullMarked;
