package org.rostrum.post.smtp;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about mail. */
public final class MailSettings {
  public static final Setting HOST =
      Setting.unset(
          "mail.smtp.host",
          "The mail server that takes our letters. Not set: no letter goes; the outbox shows what"
              + " would have gone.");

  public static final Setting PORT =
      new Setting("mail.smtp.port", "587", "Its port: 587 with starttls, 465 with tls, mostly.");

  public static final Setting SECURITY =
      new Setting(
          "mail.smtp.security",
          "starttls",
          "starttls: the conversation goes over to TLS before anything is said; tls: it begins with"
              + " TLS; none: in the open, which is allowed to localhost alone. The server's"
              + " certificate must be good.");

  public static final Setting AUTHORITY =
      Setting.unset(
          "mail.smtp.authority.file",
          "A file of certificates (PEM) that sign the mail server's, where it is not one of the"
              + " public authorities.");

  public static final Setting USER =
      Setting.unset("mail.smtp.user", "Who we are to the mail server. Not set: it does not ask.");

  public static final Setting PASSWORD =
      Setting.unset("mail.smtp.password.file", "The file that holds that user's password.");

  public static final Setting FROM =
      Setting.unset(
          "mail.from",
          "The address letters come from, and to which mail that cannot be delivered comes back."
              + " Needed where a mail server is set; somebody should read it.");

  public static final Setting TIMEOUT =
      new Setting(
          "mail.smtp.timeout",
          "30",
          "For how many seconds we wait for an answer of the mail server.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL =
      List.of(HOST, PORT, SECURITY, AUTHORITY, USER, PASSWORD, FROM, TIMEOUT);

  private MailSettings() {}
}
