package org.rostrum.post.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.rostrum.post.Delivery;

/** What a mail server's refusal means for one letter, by the codes of RFC 5321. */
final class Answers {
  private static final int LONGEST = 300;
  private static final int CLOSING = 421;
  private static final int PERMANENT = 500;

  private Answers() {}

  static Delivery of(MessagingException refusal) {
    String reason = reason(refusal);
    if (refusal instanceof AuthenticationFailedException) {
      return new Delivery.Away(reason);
    }
    OptionalInt code = code(refusal);
    if (code.isEmpty() || code.getAsInt() == CLOSING) {
      return new Delivery.Away(reason);
    }
    return code.getAsInt() >= PERMANENT
        ? new Delivery.Refused(reason)
        : new Delivery.NotNow(reason);
  }

  /**
   * The code that concerns this letter; none where the refusal concerns all letters: the
   * connection, or the address they come from.
   */
  private static OptionalInt code(MessagingException refusal) {
    for (Exception e = refusal; e != null; e = next(e)) {
      if (e instanceof SMTPAddressFailedException failed) {
        return OptionalInt.of(failed.getReturnCode());
      }
      if (e instanceof SMTPSenderFailedException) {
        return OptionalInt.empty();
      }
    }
    return refusal instanceof SMTPSendFailedException failed && failed.getReturnCode() >= 400
        ? OptionalInt.of(failed.getReturnCode())
        : OptionalInt.empty();
  }

  private static String reason(MessagingException refusal) {
    for (Exception e = refusal; e != null; e = next(e)) {
      if (e instanceof SMTPAddressFailedException || e instanceof SMTPSenderFailedException) {
        return oneLine(String.valueOf(e.getMessage()));
      }
    }
    return oneLine(String.valueOf(refusal.getMessage()));
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  static String oneLine(String answer) {
    String line = answer.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
