/**
 * The nightly scrub: every file read again, once a night however many servers there are.
 *
 * <p>May touch {@code storage} and its {@code files}; the clock is handed in. Guarded by {@code
 * NightScrubTest}.
 */
@NullMarked
package org.rostrum.storage.night;

import org.jspecify.annotations.NullMarked;
