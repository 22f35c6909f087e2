/**
 * One whole examination of one cover letter, in the process it runs in: what sort of file it is,
 * what is in it, who signed, what it says.
 *
 * <p>May touch: every room of {@code cover} but {@code worker} and {@code make}. A hostile file can
 * make it slow or exhaust its memory; only {@code cover.worker} may call it on files from outside.
 * Guarded by {@code ExaminationTest} and {@code AttackTableTest}.
 */
@NullMarked
package org.rostrum.cover.exam;

import org.jspecify.annotations.NullMarked;
