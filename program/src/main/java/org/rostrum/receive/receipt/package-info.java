/**
 * Receipts: given out, shown as page, PDF and data, and what their holder can check offline.
 *
 * <p>May touch: {@code receive.filing}, register, storage, people, web, {@code document}'s words
 * and forms. Guarded by {@code VerifyReceiptTest} and {@code ReceiptsTest}.
 */
@NullMarked
package org.rostrum.receive.receipt;

import org.jspecify.annotations.NullMarked;
