/**
 * The race: what a compilation costs here and, where they are installed, with pandoc and
 * LibreOffice, measured side by side on the same files.
 *
 * <p>May touch: the JDK alone, so that {@code bench/run} starts it from its sources. Guarded by
 * {@code StopwatchTest}, {@code StatementsTest} and {@code PageTest}.
 */
@NullMarked
package org.rostrum.bench;

import org.jspecify.annotations.NullMarked;
