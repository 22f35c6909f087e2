package org.rostrum.document.html;

import java.util.List;
import java.util.Locale;
import org.rostrum.document.text.Inline;

/**
 * The address of a link, printed after the link's words. Addresses are never live: a reader sees
 * where they lead, and no page of ours leads out of itself.
 *
 * <p>It waits until the word is whole, because authors' links end in the middle of words and are
 * cut in pieces by Word. For one thread, one line at a time.
 */
final class PendingAddress {
  private static final List<String> PRINTED =
      List.of("http://", "https://", "mailto:", "ftp://", "tel:");

  private final StringBuilder words = new StringBuilder();
  private String uri = "";

  boolean waits() {
    return !uri.isEmpty();
  }

  /** Whether a link goes on with the address that waits. */
  boolean goesOn(String next) {
    return waits() && uri.equals(next);
  }

  /** A link's words were written; its address waits, together with what waited for it. */
  void link(String address, List<Inline> inlines) {
    uri = address;
    collect(inlines);
  }

  /** Words written after the link that belong to its last word. */
  void wordGoesOn(String more) {
    words.append(more);
  }

  /** Prints the address that waits, unless the words already say it. */
  void flush(Markup out) {
    if (!waits()) {
      return;
    }
    String printed = printed(uri);
    if (!printed.isEmpty() && !bare(words.toString()).contains(bare(printed))) {
      out.raw("<span class=\"address\" dir=\"ltr\"> (").text(printed).raw(")</span>");
    }
    uri = "";
    words.setLength(0);
  }

  private void collect(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String said, var _) -> words.append(said);
        case Inline.Formula(String said) -> words.append(said);
        case Inline.Link(var _, List<Inline> inner) -> collect(inner);
        case Inline.Ruby(List<Inline> base, String _) -> collect(base);
        case Inline.Embedded embedded -> collect(embedded.inlines());
        case Inline.Mark _, Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> {}
      }
    }
  }

  /** What is printed of an address: nothing for files, scripts and other doors into a machine. */
  private static String printed(String uri) {
    String address = uri.strip();
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:")) {
      int query = address.indexOf('?');
      return address.substring("mailto:".length(), query < 0 ? address.length() : query);
    }
    boolean known = PRINTED.stream().anyMatch(lower::startsWith);
    boolean schemeless = lower.startsWith("www.");
    return known || schemeless ? address : "";
  }

  private static String bare(String address) {
    StringBuilder bare = new StringBuilder();
    String lower = address.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c > ' ' && c != '/' && c != '\u00ad' && c != '\u200b' && c != '\u00a0') {
        bare.append(c);
      }
    }
    String joined = bare.toString();
    for (String scheme : List.of("http:", "https:", "tel:", "ftp:")) {
      if (joined.startsWith(scheme)) {
        return joined.substring(scheme.length());
      }
    }
    return joined;
  }
}
