package org.rostrum.document.akn;

import java.util.List;
import java.util.Locale;
import org.rostrum.document.text.Inline;

/**
 * How the address of a link is printed: as words after the link's own, because what we issue leads
 * to no server (promise P10). Only web and mail addresses are printed; others are nobody's to
 * follow.
 */
final class Address {
  private Address() {}

  /**
   * What is to be printed after a link.
   *
   * @return empty when the link's words already are the address, or it is not to be printed
   */
  static String printedAfter(String uri, String words) {
    String address = uri.strip();
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:")) {
      address = address.substring("mailto:".length());
    } else if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return "";
    }
    return core(address).equals(core(words)) ? "" : address;
  }

  private static String core(String address) {
    String core = address.strip().toLowerCase(Locale.ROOT);
    for (String scheme : List.of("https://", "http://", "mailto:")) {
      if (core.startsWith(scheme)) {
        core = core.substring(scheme.length());
      }
    }
    return core.endsWith("/") ? core.substring(0, core.length() - 1) : core;
  }

  /** The words of a link, as far as they are words. */
  static void words(List<Inline> inlines, StringBuilder into) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> into.append(run.words());
        case Inline.Formula formula -> into.append(formula.words());
        case Inline.Link link -> words(link.inlines(), into);
        case Inline.Ruby ruby -> words(ruby.base(), into);
        case Inline.Embedded embedded -> words(embedded.inlines(), into);
        case Inline.Mark mark -> into.append(' ');
        case Inline.NoteMark mark -> {}
        case Inline.Figure figure -> {}
        case Inline.Anchor anchor -> {}
      }
    }
  }
}
