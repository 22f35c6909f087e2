/**
 * The rebuilt text as it will be published, beside the list of what differs from the file, and the
 * ledger that balances.
 *
 * <p>May touch: what {@code receive} may touch, {@code receive.draft} and {@code receive.check}.
 * Guarded by {@code PreviewTest}.
 */
@NullMarked
package org.rostrum.receive.preview;

import org.jspecify.annotations.NullMarked;
