/**
 * Before the debate: the concept note becomes a debate, and the debate a file that a person edits.
 *
 * <p>May touch: {@code debate}, {@code document}. Reading notes and lists is pure; only {@code
 * DebateFile} and {@code StatementList} open files. Guarded by {@code ConceptNoteTest}, {@code
 * DebateFileTest}, {@code StatementListTest}.
 */
@NullMarked
package org.rostrum.convene;

import org.jspecify.annotations.NullMarked;
