/**
 * Signed notes in the C2SP format, version 1: a text and the signatures under it; keys and their
 * names.
 *
 * <p>May touch: the JDK alone. Guarded by {@code SignedNoteTest} and {@code KeysTest}, with vectors
 * of the format's other implementations.
 */
@NullMarked
package org.rostrum.register.note;

import org.jspecify.annotations.NullMarked;
