package org.rostrum.document.safety;

import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** What was found and how to mend it, in the language of who reads it. */
public sealed interface Said {
  /** What was found: a sentence or two. */
  String what(Tongue tongue);

  /** What to do about it; empty when there is nothing to do. */
  String mend(Tongue tongue);

  /** Sentences that stand in the files of words beside a class, under a code. */
  static Said of(Words words, String code, Map<String, String> facts) {
    return new Keyed(words, code, Map.copyOf(facts));
  }

  /** Sentences as they are, the same in every language. */
  static Said plainly(String what, String mend) {
    return new Plain(what, mend);
  }

  /** Sentences as they are. */
  record Plain(String said, String advice) implements Said {
    @Override
    public String what(Tongue tongue) {
      return said;
    }

    @Override
    public String mend(Tongue tongue) {
      return advice;
    }
  }

  /**
   * Sentences from files of words.
   *
   * @param code the sentences' keys are {@code code.what} and {@code code.mend}
   * @param facts what their places are filled with
   */
  record Keyed(Words words, String code, Map<String, String> facts) implements Said {
    @Override
    public String what(Tongue tongue) {
      return say(tongue, code + ".what");
    }

    @Override
    public String mend(Tongue tongue) {
      String key = code + ".mend";
      return words.has(key) ? say(tongue, key) : "";
    }

    private String say(Tongue tongue, String key) {
      return words.say(tongue, key, Map.<String, Object>copyOf(facts));
    }
  }
}
