/**
 * Typefaces: which one has a character, what its signs are, and the part of it a file needs.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code PdfFormTest}, which has veraPDF
 * judge specimens.
 */
@NullMarked
package org.rostrum.document.pdf.font;

import org.jspecify.annotations.NullMarked;
