/**
 * What a delegation chose about its own text where a Word file holds more than one: the file as it
 * stood before its tracked changes, or with nothing hidden, made so that every reader reads it.
 *
 * <p>May touch: {@code safety}, {@code word.pack}, {@code word.xml}. Guarded by {@code
 * ChoicesTest}.
 */
@NullMarked
package org.rostrum.document.word.choice;

import org.jspecify.annotations.NullMarked;
