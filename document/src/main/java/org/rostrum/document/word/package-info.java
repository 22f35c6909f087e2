/**
 * From a Word file to the Text: package, parts, styles, numbering, notes, revisions, fields.
 *
 * <p>May touch: {@code text}, {@code safety}. Guarded by {@code AnyBytesTest}, the {@code
 * Reading…Test} classes and the loss drill over the corpus.
 */
@NullMarked
package org.rostrum.document.word;

import org.jspecify.annotations.NullMarked;
