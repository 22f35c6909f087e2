/**
 * Writes the official document as docx, one annex at a time, the same bytes on any machine.
 *
 * <p>May touch: {@code text}, {@code official}, {@code safety}. Guarded by this room's golden
 * files.
 */
@NullMarked
package org.rostrum.document.docx;

import org.jspecify.annotations.NullMarked;
