/**
 * Writes the official document as Akoma Ntoso 3.0 in the United Nations' profile (AKN4UN), one
 * annex at a time, the same bytes on any machine.
 *
 * <p>May touch: {@code text}, {@code official}. Guarded by {@code AknFormTest}, which holds any
 * Text against the OASIS schema, and by {@code AknGoldenTest}.
 */
@NullMarked
package org.rostrum.document.akn;

import org.jspecify.annotations.NullMarked;
