/**
 * From a folder of statements to the official document and the account that nothing was lost.
 *
 * <p>May touch: {@code convene}'s files through {@code debate}'s records, {@code document}. Guarded
 * by {@code CompileTest}.
 */
@NullMarked
package org.rostrum.compile;

import org.jspecify.annotations.NullMarked;
