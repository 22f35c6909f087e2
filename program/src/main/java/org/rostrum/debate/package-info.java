/**
 * The words of a debate and the rules that need nothing but them: records in, records out.
 *
 * <p>May touch: the JDK, {@code document}. No files, no network, no clock of its own. Guarded by
 * {@code SittingTest}, {@code DeadlineTest} and the tests of every act that speaks these words.
 */
@NullMarked
package org.rostrum.debate;

import org.jspecify.annotations.NullMarked;
