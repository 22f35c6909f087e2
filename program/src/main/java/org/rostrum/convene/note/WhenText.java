package org.rostrum.convene.note;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads days and hours out of one text: {@code "18 February 2027, 10 a.m. to 1 p.m. and 3 p.m."}.
 */
final class WhenText {
  private static final Pattern RANGE =
      Pattern.compile(
          "^\\s*(?:-|to|until|till|a|a las|jusqu'a|hasta|hasta las|до|到|至|إلى|(?:and|et|y) (?:until|jusqu'a|hasta))\\s*(?:las\\s+)?$");
  private static final Pattern END =
      Pattern.compile(
          "(?:suspend\\w*|adjourn\\w*|rise|ris(?:es|ing)|ends?|ending|conclud\\w*|finish\\w*|until|levee|interromp\\w*"
              + "|termin\\w*|hasta|jusqu'a)\\s*(?:at|a|las|a las|by|about|approximately)?\\s*$");
  private static final Pattern JOINED =
      Pattern.compile("^\\s*(?:,|-|and|et|y|e|to|au|al|и|و|和|及)?\\s*$");
  private static final int ZONE_NEAR = 30;

  private final String folded;
  private final List<Slot> slots = new ArrayList<>();
  private final List<FoundDate> days = new ArrayList<>();
  private boolean daysUsed = true;
  private boolean timeFirst;
  private int lastEnd = -1;
  private Kind last = Kind.NONE;

  private enum Kind {
    NONE,
    DAY,
    HOUR
  }

  private WhenText(String folded) {
    this.folded = folded;
  }

  /** The slots of a text, in its order. */
  static List<Slot> read(String words) {
    WhenText text = new WhenText(Folded.of(words));
    text.walk(DateGrammar.find(text.folded), free(text.folded));
    return text.zoned(words);
  }

  // An hour within a date ("2027-02-18") is none.
  private static List<FoundTime> free(String folded) {
    List<FoundDate> dates = DateGrammar.find(folded);
    return TimeGrammar.find(folded).stream()
        .filter(t -> dates.stream().noneMatch(d -> d.start() < t.end() && t.start() < d.end()))
        .toList();
  }

  private final List<Integer> ends = new ArrayList<>();

  private void walk(List<FoundDate> dates, List<FoundTime> times) {
    int day = 0;
    int hour = 0;
    while (day < dates.size() || hour < times.size()) {
      boolean isDay =
          hour == times.size()
              || (day < dates.size() && dates.get(day).start() < times.get(hour).start());
      if (isDay) {
        day(dates.get(day++));
      } else {
        hour(times.get(hour++));
      }
    }
    flush();
    days.stream().findFirst().ifPresent(this::giveToDateless);
  }

  private void day(FoundDate date) {
    boolean sameWords = last == Kind.DAY && date.start() < lastEnd;
    boolean isJoined =
        last == Kind.DAY && (sameWords || JOINED.matcher(between(date.start())).matches());
    if (slots.isEmpty() && last == Kind.HOUR) {
      timeFirst = true;
    }
    if (!isJoined) {
      flush();
      days.clear();
    }
    days.add(date);
    daysUsed = false;
    boolean isDateless = slots.stream().anyMatch(slot -> slot.date().isEmpty());
    if (isDateless) {
      timeFirst = true;
      giveToDateless(date);
      daysUsed = true;
    }
    last = Kind.DAY;
    lastEnd = date.end();
  }

  private void giveToDateless(FoundDate date) {
    slots.replaceAll(slot -> slot.date().isEmpty() ? slot.on(date) : slot);
  }

  private void hour(FoundTime time) {
    String between = between(time.start());
    boolean isEnd = END.matcher(before(time.start())).find();
    boolean isRange = last == Kind.HOUR && !slots.isEmpty() && RANGE.matcher(between).matches();
    if (isRange || (isEnd && !slots.isEmpty())) {
      slots.add(slots.removeLast().until(time.time()));
      ends.set(ends.size() - 1, time.end());
    } else if (isEnd) {
      slots.add(Slot.of(Optional.empty(), Optional.empty(), "").until(time.time()));
      ends.add(time.end());
    } else {
      start(time);
    }
    last = Kind.HOUR;
    lastEnd = time.end();
  }

  /** The words before a place that may say that an hour is the end. */
  private String before(int place) {
    return folded.substring(Math.max(0, place - 60), place);
  }

  private void start(FoundTime time) {
    Optional<LocalTime> starts = Optional.of(time.time());
    boolean isDateToCome = timeFirst && daysUsed;
    if (days.isEmpty() || isDateToCome) {
      slots.add(Slot.of(Optional.empty(), starts, time.doubt()));
      ends.add(time.end());
      return;
    }
    for (FoundDate day : days) {
      slots.add(Slot.of(Optional.of(day), starts, time.doubt()));
      ends.add(time.end());
    }
    daysUsed = true;
  }

  private void flush() {
    if (daysUsed) {
      return;
    }
    for (FoundDate day : days) {
      slots.add(Slot.of(Optional.of(day), Optional.empty(), ""));
      ends.add(day.end());
    }
    daysUsed = true;
  }

  private String between(int start) {
    return lastEnd < 0 || lastEnd > start ? "" : folded.substring(lastEnd, start);
  }

  /** Gives each slot the zone printed after it, or else the first zone printed after any hour. */
  private List<Slot> zoned(String words) {
    List<ZoneGrammar.FoundZone> zones =
        ZoneGrammar.find(words).stream().filter(this::followsAnHour).toList();
    if (zones.isEmpty()) {
      return List.copyOf(slots);
    }
    List<Slot> zoned = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int end = ends.get(i);
      ZoneGrammar.FoundZone near =
          zones.stream()
              .filter(zone -> zone.start() >= end && zone.start() - end <= 4)
              .findFirst()
              .orElse(zones.getFirst());
      zoned.add(slots.get(i).in(near));
    }
    return List.copyOf(zoned);
  }

  private boolean followsAnHour(ZoneGrammar.FoundZone zone) {
    return ends.stream().anyMatch(end -> zone.start() >= end && zone.start() - end <= ZONE_NEAR);
  }
}
