/**
 * Word's mathematics (OMML) written so that it can be read in one line.
 *
 * <p>May touch: the JDK alone. Guarded by {@code MathsTest}.
 */
@NullMarked
package org.rostrum.document.word.maths;

import org.jspecify.annotations.NullMarked;
