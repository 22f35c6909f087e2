package org.rostrum.document.safety;

import org.rostrum.document.words.Tongue;

/**
 * What a check says of a file.
 *
 * @param code stable, lower case with hyphens, such as {@code "word-encrypted"}
 * @param severity what it asks for
 * @param place where it stands
 * @param words the words or the address it is about, as filed; empty when there are none
 * @param said what was found and how to mend it
 */
public record Finding(String code, Severity severity, Place place, String words, Said said) {
  /** A finding whose sentences are the same in every language. */
  public Finding(String code, Severity severity, Place place, String what, String mend) {
    this(code, severity, place, "", Said.plainly(what, mend));
  }

  /** What was found, in English. */
  public String what() {
    return what(Tongue.ENGLISH);
  }

  /** What to do about it, in English; empty when there is nothing to do. */
  public String mend() {
    return mend(Tongue.ENGLISH);
  }

  public String what(Tongue tongue) {
    return said.what(tongue);
  }

  public String mend(Tongue tongue) {
    return said.mend(tongue);
  }
}
