/**
 * What is said of a cover letter, as data: verdict, findings, signers, pictures of its pages; and
 * what was expected of it.
 *
 * <p>May touch: {@code document.safety}, {@code document.words}, {@code cover.trust}. Knows no PDF
 * and no signature library. Guarded by {@code CoverWordsTest} and {@code WireTest}.
 */
@NullMarked
package org.rostrum.cover.report;

import org.jspecify.annotations.NullMarked;
