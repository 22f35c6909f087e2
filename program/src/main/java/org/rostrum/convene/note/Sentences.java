package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "[.?!؟]['\"”’»)]{0,4}(?:\\[\\^[^\\]]{1,8}]){0,9}\\s+(?=[\\p{Lu}\\p{Lo}\"“«¿(\\d])|[。？！]");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(/,«“])(?:\\p{L}|H\\.E|S\\.E|S\\.E\\.M|Excm[oa]|Mr|Mrs|Ms|Mme|MM|Dr|Dra|Prof|Sr|Sra"
              + "|St|No|Nos|para|paras|art|arts|res|cf|vol|i\\.e|e\\.g|U\\.N|Gen|Lt|Hon|Amb|Sgt)$");
  private static final Pattern CLOCK = Pattern.compile("\\d\\s?[ap]\\.m$");
  private static final Pattern AFTER_CLOCK =
      Pattern.compile(
          "^(?:E[DS]?T|UTC|GMT|CES?T|New York|Eastern|Geneva|Monday|Tuesday|Wednesday|Thursday|Friday"
              + "|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
              + "|November|December|\\(|\\d).*",
          Pattern.DOTALL);

  /** How far to either side of a full stop one must look to know an abbreviation or an hour. */
  private static final int AROUND = 24;

  private Sentences() {}

  static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(paragraph);
    while (end.find()) {
      String before = paragraph.substring(Math.max(start, end.start() - AROUND), end.start());
      String after =
          paragraph.substring(end.end(), Math.min(paragraph.length(), end.end() + AROUND));
      boolean isStop = paragraph.charAt(end.start()) == '.';
      if (isStop && (isAbbreviation(before) || isWithinTime(before, after))) {
        continue;
      }
      sentences.add(paragraph.substring(start, end.end()).strip());
      start = end.end();
    }
    String rest = paragraph.substring(start).strip();
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
    return List.copyOf(sentences);
  }

  private static boolean isAbbreviation(String before) {
    return ABBREVIATED.matcher(before).find();
  }

  private static boolean isWithinTime(String before, String after) {
    return CLOCK.matcher(before).find() && AFTER_CLOCK.matcher(after).matches();
  }
}
