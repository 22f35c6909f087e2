/**
 * The account of a compilation: for each statement what was filed, what was read, what stands in
 * each finished file. It balances, or the compilation is not official.
 *
 * <p>May touch: {@code document}'s tally and records. Guarded by {@code BalanceTest} and {@code
 * CompileTest}.
 */
@NullMarked
package org.rostrum.compile.ledger;

import org.jspecify.annotations.NullMarked;
