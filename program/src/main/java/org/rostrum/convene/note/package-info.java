/**
 * Reads concept notes: paragraphs in, a debate and the evidence for every field out.
 *
 * <p>May touch: {@code debate}, {@code document}. Pure, but for {@code NoteFile}, which opens one.
 * Guarded by {@code ConceptNoteTest} and the notes beside it.
 */
@NullMarked
package org.rostrum.convene.note;

import org.jspecify.annotations.NullMarked;
