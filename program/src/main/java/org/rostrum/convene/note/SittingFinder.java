package org.rostrum.convene.note;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.debate.Sitting;

/** Finds the sittings: in the lines above the first heading, then in sentences that say "held". */
final class SittingFinder {
  private static final Pattern LETTER =
      Pattern.compile("letter dated|lettre datee|carta de fecha|письмо|رسالة مؤرخة|的信");
  private static final Pattern HELD =
      Pattern.compile(
          "(?:will|shall|intends? to|plans? to|proposes? to|decided to|is to|wishes to) (?:be held|hold|organi[sz]e|host|convene|take place|meet|be convened|start|begin|continue|open)"
              + "|(?:is|are) (?:scheduled|planned|to be held|convening)|scheduled (?:for|to)|aura lieu"
              + "|se tiendra|tiendra|organisera|sera (?:organise|tenu|convoque)|(?:se )?celebrara|tendra lugar"
              + "|convocara|состоится|проведет|будет проведен|تعقد|يعقد|将于|举行");
  private static final Pattern RESUMED =
      Pattern.compile(
          "resum|reprendra|repris|reanud|suspend|возобнов|续会|复会|تستأنف|afternoon|apres-midi");

  /** No debate is held as often; a text that names more hours is not the plan of one. */
  private static final int MOST = 40;

  private final EvidenceBook book;
  private final List<Found> found = new ArrayList<>();

  /** A slot and where it stood. */
  private record Found(Slot slot, int paragraph, String quote) {}

  private SittingFinder(EvidenceBook book) {
    this.book = book;
  }

  /** The sittings, without their places. */
  static List<Sitting> find(List<Section> sections, String place, EvidenceBook book) {
    SittingFinder finder = new SittingFinder(book);
    finder.front(sections);
    finder.sentences(sections);
    return finder.sittings(place);
  }

  private void front(List<Section> sections) {
    StringBuilder lines = new StringBuilder();
    int paragraph = 0;
    for (NoteParagraph line : Sections.of(sections, SectionKind.FRONT)) {
      String folded = Folded.of(line.plain());
      boolean isLine = folded.length() <= 160 && !LETTER.matcher(folded).find();
      if (isLine
          && !DeadlineFinder.isAboutADeadline(folded)
          && !WhenText.read(line.plain()).isEmpty()) {
        lines.append(lines.isEmpty() ? "" : " ; ").append(line.plain());
        paragraph = paragraph == 0 ? line.number() : paragraph;
      }
    }
    for (Slot slot : WhenText.read(lines.toString()).stream().limit(MOST).toList()) {
      take(new Found(slot, paragraph, lines.toString()), "");
    }
  }

  private void sentences(List<Section> sections) {
    for (Section section : sections) {
      boolean tells =
          section.kind() != SectionKind.QUESTIONS && section.kind() != SectionKind.BACKGROUND;
      for (NoteParagraph paragraph : tells ? section.paragraphs() : List.<NoteParagraph>of()) {
        for (String sentence : Sentences.of(paragraph.plain())) {
          sentence(paragraph, sentence);
        }
      }
    }
  }

  private void sentence(NoteParagraph paragraph, String sentence) {
    String folded = Folded.of(sentence);
    boolean isHeld = HELD.matcher(folded).find() || RESUMED.matcher(folded).find();
    boolean isOther = LETTER.matcher(folded).find() || DeadlineFinder.isAboutADeadline(folded);
    if (isHeld && !isOther) {
      for (Slot slot : WhenText.read(sentence).stream().limit(MOST).toList()) {
        take(new Found(slot, paragraph.number(), sentence), folded);
      }
    }
  }

  private void take(Found next, String folded) {
    Slot slot = next.slot();
    boolean isResumed = RESUMED.matcher(folded).find();
    for (int i = 0; i < found.size(); i++) {
      Slot known = found.get(i).slot();
      boolean sameDay = slot.date().isEmpty() || same(known, slot);
      if (slot.starts().isEmpty() && slot.date().isEmpty() && known.ends().isEmpty()) {
        found.set(i, merged(found.get(i), slot));
        return;
      }
      boolean sameHour = slot.starts().isEmpty() || known.starts().equals(slot.starts());
      boolean fills = known.starts().isEmpty();
      if (sameDay && (sameHour || fills)) {
        found.set(i, merged(found.get(i), slot));
        return;
      }
    }
    boolean isSameSentence = !found.isEmpty() && found.getLast().quote().equals(next.quote());
    if (folded.isEmpty() || isResumed || isSameSentence || found.isEmpty()) {
      boolean takesDay = slot.date().isEmpty() && !found.isEmpty();
      Optional<FoundDate> day = takesDay ? found.getLast().slot().date() : Optional.empty();
      found.add(new Found(day.map(slot::on).orElse(slot), next.paragraph(), next.quote()));
      return;
    }
    book.likely(
        "sittings.1.date",
        next.paragraph(),
        next.quote(),
        Doubts.of("another-day", "words", next.quote()));
  }

  private static boolean same(Slot one, Slot other) {
    return one.date().isEmpty()
        || one.date().map(FoundDate::day).equals(other.date().map(FoundDate::day));
  }

  private static Found merged(Found known, Slot other) {
    Slot one = known.slot();
    boolean hasZone = one.zone().isPresent();
    boolean hasYear = one.date().flatMap(FoundDate::year).isPresent();
    return new Found(
        new Slot(
            hasYear || other.date().isEmpty() ? one.date() : other.date(),
            one.starts().or(other::starts),
            one.ends().or(other::ends),
            hasZone ? one.zone() : other.zone(),
            hasZone ? one.offset() : other.offset(),
            one.doubt().isEmpty() ? other.doubt() : one.doubt()),
        known.paragraph(),
        known.quote());
  }

  private List<Sitting> sittings(String place) {
    Optional<Year> year =
        found.stream().flatMap(f -> f.slot().date().flatMap(FoundDate::year).stream()).findFirst();
    Optional<Slot> zoned =
        found.stream().map(Found::slot).filter(slot -> slot.zone().isPresent()).findFirst();
    List<Sitting> sittings = new ArrayList<>();
    List<Instant> instants = new ArrayList<>();
    for (Found one : found) {
      Slot slot = one.slot();
      Slot zone = slot.zone().isPresent() ? slot : zoned.orElse(slot);
      Optional<LocalDate> date = slot.date().flatMap(day -> day.date(year));
      Sitting sitting = sitting(slot, zone, date, place);
      Optional<Instant> instant = sitting.startsAt();
      // "10 a.m. New York (3 p.m. GMT)" is one moment told twice.
      if (instant.isPresent() && instants.contains(instant.get())) {
        continue;
      }
      instant.ifPresent(instants::add);
      sittings.add(sitting);
      tell("sittings." + sittings.size(), one, zone, sitting);
    }
    return List.copyOf(sittings);
  }

  private static Sitting sitting(Slot slot, Slot zone, Optional<LocalDate> date, String place) {
    ZoneId id = zone.zone().orElse(Sitting.NEW_YORK);
    Optional<ZoneOffset> needed =
        date.flatMap(day -> slot.starts().map(day::atTime))
            .filter(local -> id.getRules().getValidOffsets(local).size() > 1)
            .flatMap(local -> zone.offset().filter(id.getRules().getValidOffsets(local)::contains));
    return new Sitting(date, slot.starts(), slot.ends(), id, needed, place);
  }

  private void tell(String path, Found one, Slot zone, Sitting sitting) {
    if (sitting.date().isPresent()) {
      String doubt = one.slot().date().map(day -> day.doubt(sitting.date().get())).orElse("");
      say(path + ".date", one, doubt);
    } else if (one.slot().date().isPresent()) {
      say(path + ".date", one, "a day without a year, or a day that year does not have");
    }
    if (sitting.starts().isEmpty()) {
      return;
    }
    say(path + ".starts", one, one.slot().doubt().isEmpty() ? sitting.doubt() : one.slot().doubt());
    if (zone.zone().isEmpty()) {
      book.assumed(path + ".zone", one.paragraph(), one.quote(), Doubts.of("no-zone"));
      return;
    }
    say(path + ".zone", one, zoneDoubt(zone, sitting));
  }

  private static String zoneDoubt(Slot zone, Sitting sitting) {
    Optional<Instant> instant = sitting.startsAt();
    if (instant.isEmpty() || zone.offset().isEmpty()) {
      return "";
    }
    ZoneOffset real = sitting.zone().getRules().getOffset(instant.get());
    return real.equals(zone.offset().get())
        ? ""
        : Doubts.of(
            "other-offset",
            "printed",
            "UTC" + zone.offset().get().getId(),
            "zone",
            sitting.zone(),
            "real",
            "UTC" + real.getId());
  }

  private void say(String field, Found one, String doubt) {
    if (doubt.isEmpty()) {
      book.printed(field, one.paragraph(), one.quote());
    } else {
      book.likely(field, one.paragraph(), one.quote(), doubt);
    }
  }
}
