/**
 * Letters to people: an outbox that is looked at before it goes, and the way to a mail server.
 *
 * <p>May touch: {@code storage}, {@code debate}, {@code settings}, {@code document.words}; no page
 * and no people: whoever writes says to whom. Guarded by {@code OutboxTest}.
 */
@NullMarked
package org.rostrum.post;

import org.jspecify.annotations.NullMarked;
