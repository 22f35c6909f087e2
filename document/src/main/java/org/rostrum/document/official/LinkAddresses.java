package org.rostrum.document.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.text.Inline;

/**
 * Where the addresses behind one line's links are printed, in every form alike: after the link, or
 * after the word when the link ends inside one. Authors' links end in the middle of words, and Word
 * cuts links in pieces; an address between the letters would part the word.
 *
 * <p>A writer asks {@link #before} at each inline it meets, in reading order, and sets what it is
 * given at the place it stands at. For one thread, one line.
 */
public final class LinkAddresses {
  private final WordSeams seams;
  private final List<String> waiting = new ArrayList<>(0);
  private int seam;

  /** The addresses of a line, which is written from its beginning. */
  public LinkAddresses(List<Inline> line) {
    seams = WordSeams.of(line);
  }

  /** What is printed before an inline, because the word that addresses wait for ends there. */
  public List<String> before(Inline inline) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    boolean ends =
        inline instanceof Inline.NoteMark
            ? !seams.insideWord(seam)
            : start(inline) == Start.OTHER_WORD;
    return ends ? atEnd() : List.of();
  }

  /**
   * A link's words were written. Asked once for every link, those to places too.
   *
   * @param siblings what stands beside the link
   * @param at which of them it is
   * @return what is printed here, empty words for nothing; nothing when the word goes on and the
   *     address waits for its end
   */
  public Optional<String> afterLink(List<Inline> siblings, int at) {
    boolean inside = seams.insideWord(seam++);
    Inline.Link link = (Inline.Link) siblings.get(at);
    if (!(link.target() instanceof Inline.Target.Address(String uri)) || goesOn(siblings, at)) {
      return Optional.of("");
    }
    String printed = PrintedAddress.after(said(siblings, at), uri);
    if (printed.isEmpty() || waiting.contains(printed)) {
      return Optional.of("");
    }
    if (!inside && waiting.isEmpty()) {
      return Optional.of(printed);
    }
    waiting.add(printed);
    return Optional.empty();
  }

  /** The place of a note. Asked once for every note's mark: whether it stands inside a word. */
  public boolean noteInsideWord() {
    return seams.insideWord(seam++);
  }

  /** How many signs of these words come before what waits; all of them when nothing does. */
  public int signsBefore(String words) {
    return waiting.isEmpty() ? words.length() : WordSeams.restOfWord(words);
  }

  /** What is printed where words end that had to be written in one piece. */
  public List<String> after(String words) {
    return signsBefore(words) < words.length() ? atEnd() : List.of();
  }

  /** All that waits, because the word or the line ends here. */
  public List<String> atEnd() {
    List<String> ending = List.copyOf(waiting);
    waiting.clear();
    return ending;
  }

  /** How an inline begins, seen from the word before it. */
  private enum Start {
    SAME_WORD,
    OTHER_WORD,
    WORDLESS
  }

  private static Start start(Inline inline) {
    return switch (inline) {
      case Inline.Run(String words, var _) -> start(words);
      case Inline.Formula(String words) -> start(words);
      case Inline.Mark _ -> Start.OTHER_WORD;
      case Inline.Link link -> start(link.inlines());
      case Inline.Ruby ruby -> start(ruby.base());
      case Inline.Embedded embedded -> start(embedded.inlines());
      case Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> Start.WORDLESS;
    };
  }

  private static Start start(String words) {
    if (words.isEmpty()) {
      return Start.WORDLESS;
    }
    return WordSeams.restOfWord(words) > 0 ? Start.SAME_WORD : Start.OTHER_WORD;
  }

  private static Start start(List<Inline> inlines) {
    for (Inline inline : inlines) {
      Start start = start(inline);
      if (start != Start.WORDLESS) {
        return start;
      }
    }
    return Start.WORDLESS;
  }

  /** Whether the next link leads to the same address: Word parts links as it parts runs. */
  private static boolean goesOn(List<Inline> siblings, int at) {
    Inline.Target target = ((Inline.Link) siblings.get(at)).target();
    int next = at + 1;
    while (next < siblings.size() && siblings.get(next) instanceof Inline.Anchor) {
      next++;
    }
    return next < siblings.size()
        && siblings.get(next) instanceof Inline.Link link
        && link.target().equals(target);
  }

  /** The words of a link, of those before it that it goes on from, and the rest of its word. */
  private static String said(List<Inline> siblings, int at) {
    Inline.Target target = ((Inline.Link) siblings.get(at)).target();
    int first = at;
    while (first > 0
        && (siblings.get(first - 1) instanceof Inline.Anchor
            || (siblings.get(first - 1) instanceof Inline.Link before
                && before.target().equals(target)))) {
      first--;
    }
    StringBuilder said = new StringBuilder();
    collect(siblings.subList(first, at + 1), said);
    if (at + 1 < siblings.size() && siblings.get(at + 1) instanceof Inline.Run next) {
      said.append(next.words().split("[\\s\\u00A0]", 2)[0]);
    }
    return said.toString();
  }

  private static void collect(List<Inline> inlines, StringBuilder said) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String words, var _) -> said.append(words);
        case Inline.Formula(String words) -> said.append(words);
        case Inline.Mark _ -> said.append(' ');
        case Inline.Link link -> collect(link.inlines(), said);
        case Inline.Ruby ruby -> collect(ruby.base(), said);
        case Inline.Embedded embedded -> collect(embedded.inlines(), said);
        case Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> {}
      }
    }
  }
}
