/**
 * Fields: what Word would fetch, run or compute.
 *
 * <p>May touch: {@code check}, {@code safety}, {@code text}, {@code word}. Guarded by {@code
 * AttackTest}.
 */
@NullMarked
package org.rostrum.document.check.field;

import org.jspecify.annotations.NullMarked;
