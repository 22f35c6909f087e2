/**
 * Pictures: how large they are, what else they carry, whether they hold programs.
 *
 * <p>May touch: {@code check}, {@code safety}, {@code text}, {@code word}. Guarded by {@code
 * AttackTest}.
 */
@NullMarked
package org.rostrum.document.check.picture;

import org.jspecify.annotations.NullMarked;
