/**
 * Signs that change what is seen without being seen: order, look-alikes, invisible ones.
 *
 * <p>May touch: {@code check}, {@code safety}, {@code text}, {@code word}. Guarded by {@code
 * AttackTest}.
 */
@NullMarked
package org.rostrum.document.check.sign;

import org.jspecify.annotations.NullMarked;
