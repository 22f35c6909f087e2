package org.rostrum.document.docx;

import java.util.List;
import java.util.Locale;
import org.rostrum.document.text.Inline;

/**
 * What is printed of a link's address, which is never live in the issued file (security.md, P10).
 */
final class LinkAddress {
  private LinkAddress() {}

  /**
   * The address after a link's words: in angle brackets, or nothing when the words are the address
   * already, or when it leads elsewhere than to a web page or a mailbox.
   */
  static String printed(List<Inline> words, String uri) {
    String address = uri.strip();
    if (!printable(address)) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    collect(words, said);
    if (bare(said.toString()).equals(bare(address))) {
      return "";
    }
    return " <" + address + ">";
  }

  private static boolean printable(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:");
  }

  private static void collect(List<Inline> inlines, StringBuilder said) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> said.append(run.words());
        case Inline.Formula(String words) -> said.append(words);
        case Inline.Link link -> collect(link.inlines(), said);
        case Inline.Embedded embedded -> collect(embedded.inlines(), said);
        case Inline.Ruby ruby -> collect(ruby.base(), said);
        case Inline.Mark ignored -> said.append(' ');
        case Inline.NoteMark ignored -> {}
        case Inline.Figure ignored -> {}
        case Inline.Anchor ignored -> {}
      }
    }
  }

  /** The address as people write it: without scheme, brackets and last slash. */
  private static String bare(String words) {
    String rest = words.strip().toLowerCase(Locale.ROOT);
    for (String before : new String[] {"<", "https://", "http://", "mailto:", "www."}) {
      if (rest.startsWith(before)) {
        rest = rest.substring(before.length());
      }
    }
    while (rest.endsWith("/") || rest.endsWith(">")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }
}
