/**
 * The way to a mail server: what an operator sets, the letter as a message, the conversation in
 * SMTP.
 *
 * <p>May touch: {@code post}, {@code settings}, {@code document.words}, Jakarta Mail, which nobody
 * else may. Guarded by {@code SmtpTest}.
 */
@NullMarked
package org.rostrum.post.smtp;

import org.jspecify.annotations.NullMarked;
