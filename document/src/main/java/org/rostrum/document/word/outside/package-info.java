/**
 * What a Word file holds beside its text: headers, comments, metadata, macros, settings. None of it
 * goes into the Text; all of it is told.
 *
 * <p>May touch: {@code safety} and the rooms {@code xml}, {@code pack}, {@code style} and {@code
 * body} of {@code word}. Guarded by {@code ReadingDeparturesTest}.
 */
@NullMarked
package org.rostrum.document.word.outside;

import org.jspecify.annotations.NullMarked;
