/**
 * Checks over the parts of the package as they stand: relations, content types, elements, bytes.
 *
 * <p>May touch: {@code check}, {@code safety}, {@code text}, {@code word}. Guarded by {@code
 * AttackTest}.
 */
@NullMarked
package org.rostrum.document.check.part;

import org.jspecify.annotations.NullMarked;
