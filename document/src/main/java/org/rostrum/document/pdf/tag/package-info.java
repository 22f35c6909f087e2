/**
 * The structure tree that assistive technology reads.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code PdfFormTest}, which has veraPDF
 * judge specimens.
 */
@NullMarked
package org.rostrum.document.pdf.tag;

import org.jspecify.annotations.NullMarked;
