/**
 * The package a Word file is: a zip of parts and the relations between them, read with suspicion.
 *
 * <p>May touch: {@code safety}, {@code word.xml}. Guarded by {@code WordPackageTest}.
 */
@NullMarked
package org.rostrum.document.word.pack;

import org.jspecify.annotations.NullMarked;
