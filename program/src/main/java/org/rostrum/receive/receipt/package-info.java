/**
 * The receipt as a file, and what its holder can check with it offline.
 *
 * <p>May touch: register, document's words. Guarded by {@code VerifyReceiptTest}.
 */
@NullMarked
package org.rostrum.receive.receipt;

import org.jspecify.annotations.NullMarked;
