/**
 * The file's objects: pages, fonts, pictures, links, structure, metadata.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code PdfFormTest}, which has veraPDF
 * judge specimens.
 */
@NullMarked
package org.rostrum.document.pdf.file;

import org.jspecify.annotations.NullMarked;
