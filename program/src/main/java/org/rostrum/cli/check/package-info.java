/**
 * How the outcome of {@code rostrum check} is shown: for a person whose deadline is in four
 * minutes, or as data.
 *
 * <p>May touch: what {@code cli} may. Guarded by {@code ReadCommandTest}.
 */
@NullMarked
package org.rostrum.cli.check;

import org.jspecify.annotations.NullMarked;
