/**
 * The letters that tell missions what was done to their filings, with the receipt.
 *
 * <p>May touch: {@code receive.filing}, {@code receive.receipt}, post, people, web's moments.
 * Guarded by {@code FilingLettersTest}.
 */
@NullMarked
package org.rostrum.receive.letters;

import org.jspecify.annotations.NullMarked;
