package org.rostrum.post.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.rostrum.post.Attachment;
import org.rostrum.post.KeptLetter;

/**
 * A letter as a message: plain text in UTF-8, format=flowed, with a message id that is the same
 * each time the letter is handed over. Nothing a person wrote reaches a header but the subject and
 * the name, both encoded.
 */
final class Message extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String TEXT = "text/plain; charset=utf-8; format=flowed";

  private final String id;

  private Message(Session session, String id) {
    super(session);
    this.id = id;
  }

  /**
   * @param flowed the whole text, broken into lines
   * @param stopLink where letters of this kind are declined
   * @throws MessagingException when the address is none
   */
  static Message of(
      Session session,
      InternetAddress from,
      String house,
      KeptLetter letter,
      String flowed,
      List<Attachment> attachments,
      Optional<String> stopLink,
      Instant now)
      throws MessagingException {
    Message message = new Message(session, "<" + letter.id() + "@" + domain(from) + ">");
    message.setFrom(named(from.getAddress(), house));
    message.setRecipient(RecipientType.TO, named(letter.to().mail(), letter.to().name()));
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(now));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.to().tongue().tag());
    if (stopLink.isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + stopLink.get() + ">");
    }
    if (attachments.isEmpty()) {
      text(message, flowed);
    } else {
      message.setContent(parts(flowed, attachments));
    }
    message.saveChanges();
    return message;
  }

  private static void text(jakarta.mail.internet.MimePart part, String flowed)
      throws MessagingException {
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(flowed.getBytes(StandardCharsets.UTF_8), TEXT)));
    part.setHeader("Content-Type", TEXT);
    part.setHeader("Content-Transfer-Encoding", "base64"); // no line is ever too long for SMTP
  }

  private static MimeMultipart parts(String flowed, List<Attachment> attachments)
      throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    text(words, flowed);
    MimeMultipart all = new MimeMultipart(words);
    for (Attachment attachment : attachments) {
      MimeBodyPart file = new MimeBodyPart();
      file.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.type())));
      file.setFileName(attachment.fileName());
      file.setHeader("Content-Transfer-Encoding", "base64");
      all.addBodyPart(file);
    }
    return all;
  }

  private static InternetAddress named(String mail, String name) throws MessagingException {
    InternetAddress address = new InternetAddress(mail, true);
    try {
      address.setPersonal(name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("a JDK without UTF-8", e);
    }
    return address;
  }

  private static String domain(InternetAddress from) {
    return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
