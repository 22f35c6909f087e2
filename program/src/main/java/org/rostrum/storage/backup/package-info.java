/**
 * Everything that is kept, copied out while the server runs, and put back into an empty place.
 *
 * <p>May touch {@code storage} and its folders, and the JDK. Guarded by {@code BackupTest}, which
 * backs up while others write, and restores.
 */
@NullMarked
package org.rostrum.storage.backup;

import org.jspecify.annotations.NullMarked;
