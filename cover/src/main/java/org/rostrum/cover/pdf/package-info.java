/**
 * What a PDF holds beside the picture of its pages, and whether two programs could read two letters
 * out of it. One check, one class.
 *
 * <p>May touch: PDFBox, {@code cover.report}. Signatures are judged next door, in {@code
 * cover.signature}. Guarded by {@code AttackTableTest}.
 */
@NullMarked
package org.rostrum.cover.pdf;

import org.jspecify.annotations.NullMarked;
