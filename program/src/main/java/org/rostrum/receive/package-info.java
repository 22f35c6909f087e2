/**
 * What happens to a filing from its draft to its acceptance; so far only the receipt and its
 * checking.
 *
 * <p>May touch: the debate's records, document, register, storage, people, web. Guarded by {@code
 * VerifyReceiptTest}.
 */
@NullMarked
package org.rostrum.receive;

import org.jspecify.annotations.NullMarked;
