/**
 * Tells pages that are open that what they show has changed, by server-sent events.
 *
 * <p>May touch: {@code storage.events} and the servlet interface. No thread and no queue for each
 * watcher. Guarded by {@code LivePagesTest}.
 */
@NullMarked
package org.rostrum.web.live;

import org.jspecify.annotations.NullMarked;
