/**
 * Whose statement it is: names of other entities, files filed twice, accounts that differ.
 *
 * <p>May touch: {@code check}, {@code safety}, {@code text}, {@code word}. Guarded by {@code
 * AttackTest}.
 */
@NullMarked
package org.rostrum.document.check.name;

import org.jspecify.annotations.NullMarked;
