/**
 * The official document as an accessible PDF that can be kept: set by ourselves, page by page.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code PdfFormTest}, which has veraPDF
 * judge specimens.
 */
@NullMarked
package org.rostrum.document.pdf;

import org.jspecify.annotations.NullMarked;
