/**
 * Blocks into pages: paragraphs, lists, tables, notes at the foot.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code PdfFormTest}, which has veraPDF
 * judge specimens.
 */
@NullMarked
package org.rostrum.document.pdf.page;

import org.jspecify.annotations.NullMarked;
