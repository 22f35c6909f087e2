package org.rostrum.convene.house;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.NoteSource;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Titles;

/**
 * From the fields of a form back to a debate: the other way of {@link DebateFields}. What the form
 * does not hold (deadline, compilation, entities) stays as it was.
 */
public final class DebateReading {
  private static final int LONGEST = 20_000;

  private final Map<String, String> fields;
  private final SortedMap<String, FieldFault> faults = new TreeMap<>();

  private DebateReading(Map<String, String> fields) {
    this.fields = fields;
  }

  /**
   * What a form says.
   *
   * @param debate the debate, as far as it could be read
   * @param faults what could not, by field
   */
  public record Read(Debate debate, SortedMap<String, FieldFault> faults) {}

  /** The debate that the fields tell, over what it was before. */
  public static Read of(Map<String, String> fields, Debate before) {
    DebateReading reading = new DebateReading(fields);
    fields.forEach((field, words) -> {
      if (words.length() > LONGEST) {
        reading.faults.put(field, FieldFault.TOO_LONG);
      }
    });
    Debate debate =
        new Debate(
            new Titles(
                reading.text("debate.agenda-item"),
                reading.text("debate.theme"),
                reading.text("debate.short-name")),
            new NoteSource(
                reading.text("note.symbol"),
                reading.date("note.dated"),
                reading.text("note.from"),
                reading.text("note.addressed-to")),
            reading.form(),
            reading.list("sittings", reading::sitting),
            reading.list("objective", path -> new Paragraph(reading.text(path + "words"))),
            reading.list("background", path -> new Paragraph(reading.text(path + "words"))),
            reading.list("questions", reading::question),
            reading.list("briefers", reading::briefer),
            reading.presidency(),
            reading.participation(),
            before.deadline(),
            reading.list("footnotes", reading::footnote),
            reading.lines("cited"),
            before.compilation(),
            before.entities());
    return new Read(debate, reading.faults);
  }

  private MeetingForm form() {
    String words = text("debate.form");
    return Stream.of(MeetingForm.values())
        .filter(form -> form.words().equals(words))
        .findFirst()
        .orElse(MeetingForm.UNSTATED);
  }

  /** The entries of a list; those in which nothing is written are left out. */
  private <T> List<T> list(String name, Function<String, T> read) {
    List<T> entries = new ArrayList<>();
    for (int number = 1; number <= FieldLists.size(fields, name); number++) {
      String path = name + "." + number + ".";
      if (FieldLists.says(fields, path)) {
        entries.add(read.apply(path));
      }
    }
    return List.copyOf(entries);
  }

  private Sitting sitting(String path) {
    ZoneId zone = zone(path + "zone");
    Sitting sitting =
        new Sitting(
            date(path + "date"),
            time(path + "starts"),
            time(path + "ends"),
            zone,
            offset(path + "offset"),
            text(path + "place"));
    if (sitting.date().isPresent() && sitting.starts().isPresent()) {
      NewYorkHour.fault(sitting.date().get().atTime(sitting.starts().get()), zone, sitting.offset())
          .ifPresent(fault -> faults.put(path + "starts", fault));
    }
    return sitting;
  }

  private GuidingQuestion question(String path) {
    return new GuidingQuestion(text(path + "letter"), text(path + "printed"), text(path + "words"));
  }

  private Briefer briefer(String path) {
    return new Briefer(text(path + "honorific"), text(path + "name"), text(path + "function"));
  }

  private Footnote footnote(String path) {
    return new Footnote(text(path + "mark"), text(path + "words"));
  }

  private Presidency presidency() {
    return new Presidency(
        text("presidency.state"),
        text("presidency.honorific"),
        text("presidency.name"),
        text("presidency.title"));
  }

  private Participation participation() {
    return new Participation(
        text("participation.members"),
        text("participation.others"),
        text("participation.channel"),
        text("participation.file-format"),
        lines("participation.cover-letter-signed-by"),
        text("participation.cover-letter-addressed-to"),
        text("participation.limit"),
        text("participation.publication"),
        text("participation.outcome"));
  }

  private String text(String field) {
    return fields.getOrDefault(field, "").strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private List<String> lines(String field) {
    return fields
        .getOrDefault(field, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Optional<LocalDate> date(String field) {
    return parsed(field, LocalDate::parse, FieldFault.DATE);
  }

  private Optional<LocalTime> time(String field) {
    return parsed(field, LocalTime::parse, FieldFault.TIME);
  }

  private Optional<ZoneOffset> offset(String field) {
    return parsed(field, ZoneOffset::of, FieldFault.TIME);
  }

  private ZoneId zone(String field) {
    return parsed(field, ZoneId::of, FieldFault.TIME).orElse(Sitting.NEW_YORK);
  }

  private <T> Optional<T> parsed(String field, Function<String, T> parse, FieldFault fault) {
    String words = text(field);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(words));
    } catch (DateTimeException e) {
      faults.put(field, fault);
      return Optional.empty();
    }
  }
}
