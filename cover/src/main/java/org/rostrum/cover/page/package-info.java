/**
 * The pages of a letter as pictures, for a person to look at instead of opening the file.
 *
 * <p>May touch: PDFBox, the JDK's pictures, {@code cover.report}. Guarded by {@code
 * CoverCheckTest}.
 */
@NullMarked
package org.rostrum.cover.page;

import org.jspecify.annotations.NullMarked;
