package org.rostrum.post;

import java.util.Optional;
import org.rostrum.document.words.Tongue;

/** Puts together the whole text of a letter, as it goes: the body, and the foot under it. */
public final class Composer {
  /** Where a page shows the foot, this stands in place of the word that would decline. */
  private static final String HIDDEN = "…";

  private final Letterhead head;
  private final StopWords words;

  public Composer(Letterhead head, StopWords words) {
    this.head = head;
    this.words = words;
  }

  /** The whole text as it goes into the mail. */
  public String whole(KeptLetter letter) {
    return text(letter, words.of(letter.id()));
  }

  /** The whole text for whoever looks at the outbox: the link that declines is not theirs. */
  public String shown(KeptLetter letter) {
    return text(letter, HIDDEN);
  }

  /** The address that declines letters of this kind; empty where that cannot be done. */
  public Optional<String> stopLink(KeptLetter letter) {
    return stopLink(letter, words.of(letter.id()));
  }

  private Optional<String> stopLink(KeptLetter letter, String word) {
    boolean may = letter.occasion().mayBeDeclined() && !letter.to().person().isEmpty();
    return may ? Optional.of(head.address() + "/stop-letters/" + word) : Optional.empty();
  }

  private String text(KeptLetter letter, String word) {
    Tongue tongue = letter.to().tongue();
    StringBuilder text = new StringBuilder(letter.body().strip());
    text.append("\n\n-- \n").append(head.house()).append('\n').append(head.address()).append('\n');
    text.append(
        PostWords.ALL.say(tongue, "foot.choose", "link", head.address() + "/account#letters"));
    text.append('\n');
    stopLink(letter, word)
        .ifPresent(
            link -> text.append(PostWords.ALL.say(tongue, "foot.stop", "link", link)).append('\n'));
    return text.toString();
  }
}
