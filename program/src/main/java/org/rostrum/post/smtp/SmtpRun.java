package org.rostrum.post.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.rostrum.post.Attachment;
import org.rostrum.post.Carrier;
import org.rostrum.post.Delivery;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.Letterhead;
import org.rostrum.post.StopLinks;

/** One connection to the mail server; not for many threads. */
final class SmtpRun implements Carrier.Run {
  private final MailServer server;
  private final Session session;
  private final Letterhead head;
  private final StopLinks links;
  private final Clock clock;
  private @Nullable SMTPTransport transport;

  SmtpRun(MailServer server, Session session, Letterhead head, StopLinks links, Clock clock) {
    this.server = server;
    this.session = session;
    this.head = head;
    this.links = links;
    this.clock = clock;
  }

  @Override
  public Delivery hand(KeptLetter letter, String text, List<Attachment> attachments) {
    Message message;
    try {
      message =
          Message.of(
              session,
              server.from(),
              head.house(),
              letter,
              Flowed.of(text),
              attachments,
              links.of(letter),
              clock.instant());
    } catch (AddressException e) {
      return new Delivery.Refused(Answers.oneLine(letter.to().mail() + ": " + e.getMessage()));
    } catch (MessagingException e) {
      return new Delivery.Refused(Answers.oneLine(String.valueOf(e.getMessage())));
    }
    try {
      SMTPTransport open = connected();
      Address[] to = message.getAllRecipients();
      open.sendMessage(message, to);
      return new Delivery.Taken(Answers.oneLine(open.getLastServerResponse()));
    } catch (MessagingException e) {
      Delivery answer = Answers.of(e);
      close(); // the next letter begins a conversation of its own
      return answer;
    }
  }

  private SMTPTransport connected() throws MessagingException {
    SMTPTransport open = transport;
    if (open == null) {
      open = (SMTPTransport) session.getTransport("smtp");
      transport = open;
    }
    if (!open.isConnected()) {
      Optional<MailServer.Login> login = server.login();
      open.connect(
          server.host(),
          server.port(),
          login.map(MailServer.Login::user).orElse(null),
          login.map(MailServer.Login::password).orElse(null));
    }
    return open;
  }

  @Override
  public void close() {
    SMTPTransport open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException e) {
        // It is gone already; what it took it has answered for.
        return;
      }
    }
  }
}
