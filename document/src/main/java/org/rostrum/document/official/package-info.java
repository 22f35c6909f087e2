/**
 * The official document as data (masthead, letter, annexes) with the rules that hold in every form
 * of it: where an address is printed, which places are set, which list an item belongs to. A writer
 * only sets what is decided here.
 *
 * <p>May touch: {@code text}. Guarded by {@code LinkAddressesTest}, which holds the finished files
 * of all forms against each other, and by the writers' golden files.
 */
@NullMarked
package org.rostrum.document.official;

import org.jspecify.annotations.NullMarked;
