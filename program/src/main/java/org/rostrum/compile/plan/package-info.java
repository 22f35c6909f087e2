/**
 * What the official document says around the statements: the letter, the order and the headings of
 * the annexes. Pure: records in, records out.
 *
 * <p>May touch: {@code debate}, {@code document.official}, {@code document.text}. Guarded by {@code
 * LetterTest}, {@code AnnexOrderTest} and {@code HeadingsTest}.
 */
@NullMarked
package org.rostrum.compile.plan;

import org.jspecify.annotations.NullMarked;
