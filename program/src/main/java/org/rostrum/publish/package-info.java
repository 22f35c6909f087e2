/**
 * The act of publishing: what anybody may see without entering.
 *
 * <p>May touch: people, web, storage and below. Its rooms do the work; guarded by {@code
 * RegisterPagesTest}.
 */
@NullMarked
package org.rostrum.publish;

import org.jspecify.annotations.NullMarked;
