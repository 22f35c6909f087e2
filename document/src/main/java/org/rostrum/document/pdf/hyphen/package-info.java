/**
 * Where words may be parted, by the patterns the TeX community keeps for each language.
 *
 * <p>May touch: nothing. Guarded by {@code HyphenatorTest}.
 */
@NullMarked
package org.rostrum.document.pdf.hyphen;

import org.jspecify.annotations.NullMarked;
