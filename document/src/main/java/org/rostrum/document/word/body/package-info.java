/**
 * The stories of a Word file (body, notes, boxes) as blocks of the Text.
 *
 * <p>May touch: {@code text}, {@code safety} and the other rooms of {@code word}. Guarded by the
 * {@code Reading…Test} classes of {@code word}.
 */
@NullMarked
package org.rostrum.document.word.body;

import org.jspecify.annotations.NullMarked;
