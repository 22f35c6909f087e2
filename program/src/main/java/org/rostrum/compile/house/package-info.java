/**
 * Compilations made in the house: begun by an officer, watched, kept, entered in the register.
 *
 * <p>May touch: {@code compile}, the debate's ports, storage, people, web. Guarded by {@code
 * HouseCompilationTest}.
 */
@NullMarked
package org.rostrum.compile.house;

import org.jspecify.annotations.NullMarked;
