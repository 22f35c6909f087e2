/**
 * Everything that is kept, opened together, with what an installation knows of itself.
 *
 * <p>May touch {@code storage} and its rooms except {@code backup} and {@code doctor}. Guarded by
 * {@code BackupTest} and {@code DoctorTest}.
 */
@NullMarked
package org.rostrum.storage.vault;

import org.jspecify.annotations.NullMarked;
