/**
 * What a check is: codes, policy, findings, the file as checks see it, and the sentences in six
 * languages.
 *
 * <p>May touch: {@code words}, {@code safety}, {@code word}. Guarded by {@code AttackTest} and
 * {@code PagesTest}.
 */
@NullMarked
package org.rostrum.document.check.rule;

import org.jspecify.annotations.NullMarked;
