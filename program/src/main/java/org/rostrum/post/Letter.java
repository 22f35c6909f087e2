package org.rostrum.post;

import java.util.List;

/**
 * A letter to one person, in their language. The words are the writer's; the outbox adds "action
 * required" to the subject where the occasion asks to act, and at the end of the body where to
 * change which letters one gets. Nothing of what is not published stands in it.
 *
 * @param debate the id of the debate it concerns; empty for none
 * @param occasion why it is written
 * @param to whom
 * @param subject one line; line breaks and other control signs become spaces
 * @param body plain text, lines of any length
 * @param attachments the files that go with it
 * @param sending whether somebody looks at it first
 */
public record Letter(
    String debate,
    Occasion occasion,
    Addressee to,
    String subject,
    String body,
    List<Attachment> attachments,
    Sending sending) {

  public Letter {
    subject = oneLine(subject);
    attachments = List.copyOf(attachments);
  }

  /** What may stand in a header: no line ends there, nothing is hidden there. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }
}
