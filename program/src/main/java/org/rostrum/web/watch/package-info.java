/**
 * Watching over the running house: health, numbers, the line each request leaves in the log, the
 * disk, the nightly scrub.
 *
 * <p>May touch what {@code web} may. What it says holds no content, no name, no address of anything
 * unpublished. Guarded by {@code WatchTest} and {@code QuietLogTest}.
 */
@NullMarked
package org.rostrum.web.watch;

import org.jspecify.annotations.NullMarked;
