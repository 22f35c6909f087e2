package org.rostrum.convene.note;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Sitting;

/** Time zones as notes print them. Works on folded words. */
final class ZoneGrammar {
  /**
   * A zone in a text.
   *
   * @param offset the offset the printed name stands for, where it stands for one
   */
  record FoundZone(int start, int end, ZoneId zone, Optional<ZoneOffset> offset) {}

  private record Name(Pattern pattern, ZoneId zone, Optional<ZoneOffset> offset) {}

  private static final List<Name> NAMES =
      List.of(
          name("edt|eastern daylight(?: saving)? time", Sitting.NEW_YORK, -4),
          name("est|eastern standard time", Sitting.NEW_YORK, -5),
          name(
              "et|eastern time|new york(?: city)? time|time in new york|\\(new york\\)|,? new york"
                  + "|heure de new york|heure locale de new york|hora de nueva york|nueva york"
                  + "|по нью-йоркскому времени|нью-йоркского времени|بتوقيت نيويورك|纽约时间"
                  + "|local time in new york",
              Sitting.NEW_YORK),
          name("geneva time|heure de geneve|hora de ginebra", ZoneId.of("Europe/Zurich")),
          name("vienna time|heure de vienne|hora de viena", ZoneId.of("Europe/Vienna")),
          name("nairobi time|heure de nairobi|eat", ZoneId.of("Africa/Nairobi")),
          name("paris time|heure de paris|hora de paris", ZoneId.of("Europe/Paris")),
          name("london time|heure de londres", ZoneId.of("Europe/London")),
          name("cest|central european summer time", ZoneId.of("CET"), 2),
          name("cet|central european time|heure d'europe centrale", ZoneId.of("CET"), 1),
          name("bst|british summer time", ZoneId.of("Europe/London"), 1));
  private static final Pattern UNIVERSAL =
      Pattern.compile(
          "(?<![\\p{L}])(?:gmt|utc|tuc?|z|universal time|temps universel|hora universal)"
              + "(?:\\s?(?<sign>[+-])\\s?(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?)?(?![\\p{L}\\p{N}])");

  private ZoneGrammar() {}

  /** The zones of a text, in order. Short names count in capitals only: "est" is a French verb. */
  static List<FoundZone> find(String words) {
    String folded = Folded.of(words);
    List<FoundZone> found = new java.util.ArrayList<>();
    for (Name name : NAMES) {
      Matcher matcher = name.pattern().matcher(folded);
      while (matcher.find()) {
        String printed = words.substring(matcher.start(), matcher.end());
        boolean isWord = printed.length() <= 4 && !printed.equals(printed.toUpperCase(Locale.ROOT));
        if (!isWord) {
          found.add(new FoundZone(matcher.start(), matcher.end(), name.zone(), name.offset()));
        }
      }
    }
    Matcher universal = UNIVERSAL.matcher(folded);
    while (universal.find()) {
      found.add(
          new FoundZone(universal.start(), universal.end(), offset(universal), Optional.empty()));
    }
    found.sort(Comparator.comparingInt(FoundZone::start));
    return List.copyOf(found);
  }

  private static ZoneId offset(Matcher matcher) {
    String hours = matcher.group("hours");
    if (hours == null) {
      return ZoneId.of("UTC");
    }
    String minutes = matcher.group("minutes") == null ? "00" : matcher.group("minutes");
    int seconds = Integer.parseInt(hours) * 3600 + Integer.parseInt(minutes) * 60;
    boolean isPossible = seconds <= 18 * 3600;
    int signed = matcher.group("sign").equals("-") ? -seconds : seconds;
    return isPossible ? ZoneOffset.ofTotalSeconds(signed) : ZoneId.of("UTC");
  }

  private static Name name(String words, ZoneId zone) {
    return new Name(pattern(words), zone, Optional.empty());
  }

  private static Name name(String words, ZoneId zone, int hours) {
    return new Name(pattern(words), zone, Optional.of(ZoneOffset.ofHours(hours)));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
  }
}
