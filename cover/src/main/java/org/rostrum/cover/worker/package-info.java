/**
 * The other process: examines hostile files where their harm ends, without network, within hard
 * limits of memory and time, and is started anew when it dies. Also what goes over the pipe.
 *
 * <p>May touch: {@code cover.report}, {@code cover.trust}, {@code cover.exam}, the JDK. Guarded by
 * {@code WorkerTest} and {@code WireTest}.
 */
@NullMarked
package org.rostrum.cover.worker;

import org.jspecify.annotations.NullMarked;
