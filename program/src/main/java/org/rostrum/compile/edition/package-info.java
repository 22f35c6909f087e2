/**
 * The finished files: written beside the place they are meant for, read back, and moved there only
 * when they may be.
 *
 * <p>May touch: {@code work}, {@code ledger}, {@code document}'s forms and tallies. Guarded by
 * {@code OutputFolderTest} and {@code ReadBackTest}.
 */
@NullMarked
package org.rostrum.compile.edition;

import org.jspecify.annotations.NullMarked;
