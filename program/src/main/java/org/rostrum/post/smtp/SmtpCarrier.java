package org.rostrum.post.smtp;

import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.rostrum.post.Carrier;
import org.rostrum.post.Letterhead;
import org.rostrum.post.StopLinks;
import org.rostrum.settings.Settings;

/** Hands letters to a mail server over SMTP, with TLS wherever it is another machine. */
public final class SmtpCarrier implements Carrier {
  private final MailServer server;
  private final Session session;
  private final Letterhead head;
  private final StopLinks links;
  private final Clock clock;

  private SmtpCarrier(MailServer server, Letterhead head, StopLinks links, Clock clock) {
    this.server = server;
    this.session = Session.getInstance(properties(server));
    this.head = head;
    this.links = links;
    this.clock = clock;
  }

  /** The way out of the house, as the operator set it. */
  public static Carrier of(Settings settings, Letterhead head, StopLinks links, Clock clock) {
    Optional<MailServer> server = MailServer.of(settings);
    return server.isPresent() ? new SmtpCarrier(server.get(), head, links, clock) : Carrier.NONE;
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public Run begin() {
    return new SmtpRun(server, session, head, links, clock);
  }

  private static Properties properties(MailServer server) {
    String patience = Long.toString(server.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.from", server.from().getAddress());
    properties.setProperty("mail.smtp.connectiontimeout", patience);
    properties.setProperty("mail.smtp.timeout", patience);
    properties.setProperty("mail.smtp.writetimeout", patience);
    properties.setProperty("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
    properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (server.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
    server
        .authority()
        .ifPresent(file -> properties.put("mail.smtp.ssl.socketFactory", Trust.in(file)));
    return properties;
  }
}
