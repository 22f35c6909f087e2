/**
 * Word's XML as it is read: one cursor, and the vocabularies of Strict and Transitional made one.
 *
 * <p>May touch: {@code safety}. Guarded by {@code ReadingParagraphsTest} (Strict, UTF-16, unknown
 * wrappers) and {@code AnyBytesTest}.
 */
@NullMarked
package org.rostrum.document.word.xml;

import org.jspecify.annotations.NullMarked;
