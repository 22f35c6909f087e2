/**
 * Paragraphs into lines: shaping, direction, where lines end, how gaps are filled.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code PdfFormTest}, which has veraPDF
 * judge specimens.
 */
@NullMarked
package org.rostrum.document.pdf.line;

import org.jspecify.annotations.NullMarked;
