/**
 * The door of the house of cover letters: give a file and what is expected of it, get a report.
 *
 * <p>May touch: {@code cover.report} and {@code cover.worker}; it never reads a file itself.
 * Guarded by {@code CoverCheckTest}.
 */
@NullMarked
package org.rostrum.cover;

import org.jspecify.annotations.NullMarked;
