/**
 * Whether a signature holds, for everything that is shown, and who signed. The library DSS answers
 * the first under a policy of our own; rules of our own, which read the bytes themselves, must
 * agree.
 *
 * <p>May touch: DSS, Bouncy Castle, PDFBox, {@code cover.report}, {@code cover.trust}, {@code
 * cover.pdf}. Never the network. Guarded by {@code AttackTableTest} and {@code ExaminationTest}.
 */
@NullMarked
package org.rostrum.cover.signature;

import org.jspecify.annotations.NullMarked;
