/**
 * What a person would see of the words: colour, size, place on the page.
 *
 * <p>May touch: {@code check}, {@code safety}, {@code text}, {@code word}. Guarded by {@code
 * AttackTest}.
 */
@NullMarked
package org.rostrum.document.check.look;

import org.jspecify.annotations.NullMarked;
