/**
 * What the checks say of the files of a draft, as soon as they arrive: once for each file, beside
 * everything else, never in its way. Also the rebuilt text, as the mission chose it.
 *
 * <p>May touch: what {@code receive} may touch, and {@code receive.draft}. Guarded by {@code
 * ChecksTest}.
 */
@NullMarked
package org.rostrum.receive.check;

import org.jspecify.annotations.NullMarked;
