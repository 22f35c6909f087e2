/**
 * How often one account, one link or one key may be used in a row: too often is answered with a
 * pause, never with a lock.
 *
 * <p>May touch {@code people}, {@code people.door}, {@code people.keys} and {@code web}; keeps
 * nothing beyond the process. Guarded by {@code PaceTest}, {@code TooOftenTest} and {@code
 * FailedKeysTest}.
 */
@NullMarked
package org.rostrum.people.pace;

import org.jspecify.annotations.NullMarked;
