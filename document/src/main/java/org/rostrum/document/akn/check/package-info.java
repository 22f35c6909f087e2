/**
 * Checks a finished Akoma Ntoso file against the United Nations' profile (AKN4UN), which asks for
 * more than the schema does. Knows nothing of the writer.
 *
 * <p>May touch: {@code safety}. Guarded by {@code ProfileCheckTest}: one planted fault for each
 * code.
 */
@NullMarked
package org.rostrum.document.akn.check;

import org.jspecify.annotations.NullMarked;
