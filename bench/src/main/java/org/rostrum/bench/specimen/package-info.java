/**
 * Makes the Word files of {@code examples/specimen-debate} from the plain words beside this room,
 * as if eighteen missions had typed them: each its own template, each the same bytes every time.
 *
 * <p>May touch: the JDK alone, so that what we read was not written by what reads it. Guarded by
 * {@code SpecimenFilesTest}.
 */
@NullMarked
package org.rostrum.bench.specimen;

import org.jspecify.annotations.NullMarked;
