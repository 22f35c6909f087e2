/**
 * Counts what stands in a finished file or a Text, for the ledger; knows no writer and no reader.
 *
 * <p>May touch: {@code text}, {@code safety}, and of {@code word} the tables {@code numbering},
 * {@code symbols} and {@code maths} alone. Guarded by {@code BalanceTest}: every counter gives the
 * same account of the same statement.
 */
@NullMarked
package org.rostrum.document.tally;

import org.jspecify.annotations.NullMarked;
