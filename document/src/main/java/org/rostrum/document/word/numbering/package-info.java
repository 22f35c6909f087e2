/**
 * The labels Word prints before list items and headings, computed from {@code numbering.xml}.
 *
 * <p>May touch: {@code word.symbols}, the JDK and ICU. Guarded by {@code LabelsTest} and {@code
 * NumeralsTest}.
 */
@NullMarked
package org.rostrum.document.word.numbering;

import org.jspecify.annotations.NullMarked;
