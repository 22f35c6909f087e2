/**
 * The official document as data: masthead, letter, annexes. Every word is already decided here; a
 * writer only sets it.
 *
 * <p>May touch: {@code text}. Guarded by the writers' golden files.
 */
@NullMarked
package org.rostrum.document.official;

import org.jspecify.annotations.NullMarked;
