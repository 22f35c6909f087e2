/**
 * What stands in an ASiC-E container, and whether every file in it is signed alike (ETSI EN 319
 * 162-1). Reads the zip and the signatures' XML itself, so that nothing the library overlooks is
 * overlooked here.
 *
 * <p>May touch: {@code document.safety} for XML, {@code cover.report}. Guarded by {@code
 * AttackTableTest} and {@code ExaminationTest}.
 */
@NullMarked
package org.rostrum.cover.container;

import org.jspecify.annotations.NullMarked;
