/**
 * The server put together: every room's configuration, what the operator set, the machine's clock
 * and chance.
 *
 * <p>May touch: every room; it stands on the server's class path and nothing of {@code cli} outside
 * of it may be needed here. Guarded by {@code FrameTest}.
 */
@NullMarked
package org.rostrum.cli.serve;

import org.jspecify.annotations.NullMarked;
