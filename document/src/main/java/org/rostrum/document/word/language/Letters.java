package org.rostrum.document.word.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many letters of which script some words hold.
 *
 * @param script the script most of them are in; {@link Script#NONE} when there is no letter
 * @param count how many letters there are
 * @param kana whether kana stands among them
 */
public record Letters(Script script, int count, boolean kana) {
  /** The letters of some words. */
  public static Letters of(CharSequence words) {
    int latin = 0;
    int i = 0;
    int length = words.length();
    for (; i < length; i++) {
      char c = words.charAt(i);
      if (c >= 0x80) {
        break;
      }
      if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        latin++;
      }
    }
    if (i == length) {
      return new Letters(latin == 0 ? Script.NONE : Script.LATIN, latin, false);
    }
    EnumMap<Script, Integer> counts = new EnumMap<>(Script.class);
    if (latin > 0) {
      counts.put(Script.LATIN, latin);
    }
    Script script = Script.NONE;
    int run = 0;
    while (i < length) {
      int c = Character.codePointAt(words, i);
      i += Character.charCount(c);
      Script of = Script.of(c);
      if (of != script) {
        counts.merge(script, run, Integer::sum);
        script = of;
        run = 0;
      }
      run++;
    }
    counts.merge(script, run, Integer::sum);
    counts.remove(Script.NONE);
    return most(counts);
  }

  private static Letters most(Map<Script, Integer> counts) {
    Script most = Script.NONE;
    int highest = 0;
    int all = 0;
    for (Map.Entry<Script, Integer> entry : counts.entrySet()) {
      all += entry.getValue();
      if (entry.getValue() > highest) {
        most = entry.getKey();
        highest = entry.getValue();
      }
    }
    return new Letters(most, all, counts.containsKey(Script.KANA));
  }
}
