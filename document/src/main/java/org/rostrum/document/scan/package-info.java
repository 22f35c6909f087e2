/**
 * Reads finished files as a stranger would, and finds what must never be in them: programs, fields
 * that fetch, objects, addresses that open something, hidden words, traces of a mission. Shares
 * nothing with the writers.
 *
 * <p>May touch: {@code safety}, {@code words}, {@code check}. Guarded by {@code OutputScanTest},
 * which plants each of these in a clean file.
 */
@NullMarked
package org.rostrum.document.scan;

import org.jspecify.annotations.NullMarked;
