/**
 * The work one statement costs, done once and kept under a hash of all it depends on.
 *
 * <p>May touch: {@code document}. Guarded by {@code WorkStoreTest}: what is kept is what would be
 * made anew, and a damaged file is made anew.
 */
@NullMarked
package org.rostrum.compile.work;

import org.jspecify.annotations.NullMarked;
