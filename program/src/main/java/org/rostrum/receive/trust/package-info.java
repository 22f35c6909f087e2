/**
 * Whose signatures are known for a mission: a list that two officers keep.
 *
 * <p>May touch: what {@code receive} may touch. Guarded by {@code TrustedTest}.
 */
@NullMarked
package org.rostrum.receive.trust;

import org.jspecify.annotations.NullMarked;
