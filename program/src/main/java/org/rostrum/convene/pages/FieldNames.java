package org.rostrum.convene.pages;

import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** What fields are called, by their paths. */
public final class FieldNames {
  private FieldNames() {}

  /** A field as the page calls it: an entry of a list by its number. */
  public static String of(String path, Tongue tongue) {
    Words words = ConveneWords.ALL;
    if (path.startsWith("policy.")) {
      return words.say(tongue, "tab.policy");
    }
    String list = path.replaceFirst("\\..*", "");
    String number = path.replaceFirst("^[a-z]+\\.(\\d+).*$", "$1");
    if (!number.equals(path)) {
      return words.say(tongue, "edit.entry", "list", words.say(tongue, list), "number", number);
    }
    return words.say(tongue, words.has(path) ? path : list);
  }
}
