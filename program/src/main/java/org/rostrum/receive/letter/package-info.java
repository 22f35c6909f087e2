/**
 * Cover letters: what is said of one that was sent, its pages as pictures, and ready letters to
 * sign. A letter is read in another process, never here.
 *
 * <p>May touch: what {@code receive} may touch, and {@code receive.draft}, {@code receive.check},
 * {@code receive.trust}. Guarded by {@code LettersTest}.
 */
@NullMarked
package org.rostrum.receive.letter;

import org.jspecify.annotations.NullMarked;
