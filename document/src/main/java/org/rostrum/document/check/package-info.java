/**
 * What could be wrong with a Word file: one check, one class, one code. The severity of each comes
 * from a policy.
 *
 * <p>May touch: {@code words}, {@code text}, {@code safety}, {@code word}, {@code tally}. Guarded
 * by {@code AttackTest}, which runs every fixture of the table of attacks and writes {@code
 * docs/attacks.md}.
 */
@NullMarked
package org.rostrum.document.check;

import org.jspecify.annotations.NullMarked;
