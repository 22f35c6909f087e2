/**
 * The hour of the deadline: every mission sends and files in one minute while thousands watch, and
 * others hold lines open.
 *
 * <p>May touch: everything; {@code bench/hour} starts it on the server's class path. Guarded by
 * {@code ParcelTest}.
 */
@NullMarked
package org.rostrum.bench.hour;

import org.jspecify.annotations.NullMarked;
