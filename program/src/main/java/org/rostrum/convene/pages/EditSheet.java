package org.rostrum.convene.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.house.Evidences;
import org.rostrum.convene.house.Evidences.Stand;
import org.rostrum.convene.house.FieldFault;
import org.rostrum.convene.house.FieldLists;
import org.rostrum.convene.house.NewYorkHour;
import org.rostrum.convene.pages.EditField.Kind;
import org.rostrum.debate.Sitting;

/** Lays the fields of a debate out for the editing page, each beside what it stands on. Pure. */
final class EditSheet {
  private static final List<String> TITLES =
      List.of("debate.theme", "debate.short-name", "debate.agenda-item", "debate.form");
  private static final List<String> NOTE =
      List.of("note.symbol", "note.dated", "note.from", "note.addressed-to");
  private static final List<String> PRESIDENCY =
      List.of("presidency.state", "presidency.honorific", "presidency.name", "presidency.title");
  private static final List<String> PART =
      List.of(
          "participation.members",
          "participation.others",
          "participation.channel",
          "participation.file-format",
          "participation.cover-letter-signed-by",
          "participation.cover-letter-addressed-to",
          "participation.limit",
          "participation.publication",
          "participation.outcome");
  private static final List<String> LONG =
      List.of("words", "members", "others", "cover-letter-signed-by", "cited", "publication");
  private static final List<String> CARRIED = List.of("letter", "printed", "mark", "zone");
  private final Map<String, String> values;
  private final Map<String, FieldFault> faults;
  private final Map<String, String> theirs;
  private final List<Stand> stands;

  private EditSheet(
      Map<String, String> values,
      Map<String, FieldFault> faults,
      Map<String, String> theirs,
      List<Stand> stands) {
    this.values = values;
    this.faults = faults;
    this.theirs = theirs;
    this.stands = stands;
  }

  static List<EditGroup> of(
      Map<String, String> values,
      Map<String, FieldFault> faults,
      Map<String, String> theirs,
      List<Stand> stands) {
    EditSheet sheet = new EditSheet(values, faults, theirs, stands);
    return List.of(
        sheet.plain("debate.what", TITLES),
        sheet.list("sittings"),
        sheet.plain("debate.presidency", PRESIDENCY),
        sheet.list("objective"),
        sheet.list("background"),
        sheet.list("questions"),
        sheet.list("briefers"),
        sheet.plain("debate.part", PART),
        sheet.plain("debate.note", NOTE),
        sheet.list("footnotes"),
        sheet.plain("debate.cited", List.of("cited")));
  }

  private EditGroup plain(String key, List<String> paths) {
    List<EditEntry> entries = new ArrayList<>();
    for (String path : paths) {
      entries.add(
          new EditEntry(
              path,
              0,
              false,
              "",
              List.of(field(path, path)),
              Evidences.eachParagraphOnce(Evidences.ofField(stands, path))));
    }
    return new EditGroup(key, "", entries);
  }

  private EditGroup list(String list) {
    int size = FieldLists.size(values, list);
    List<EditEntry> entries = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      String path = list + "." + number;
      List<EditField> fields = new ArrayList<>();
      List<String> parts = FieldLists.parts(list);
      for (String part : shown(list)) {
        fields.add(field(path + "." + part, list + "." + part));
      }
      String main = values.getOrDefault(path + "." + parts.getFirst(), "");
      entries.add(
          new EditEntry(
              path,
              number,
              number == size,
              label(path),
              fields,
              Evidences.eachParagraphOnce(Evidences.ofEntry(stands, list, number, main))));
    }
    return new EditGroup(list, list, entries);
  }

  /** What is printed before an entry's words: (b). */
  private String label(String path) {
    return values.getOrDefault(path + ".printed", values.getOrDefault(path + ".mark", ""));
  }

  private static List<String> shown(String list) {
    return switch (list) {
      case "briefers" -> List.of("honorific", "name", "function");
      case "questions" -> List.of("letter", "printed", "words");
      case "footnotes" -> List.of("mark", "words");
      default -> FieldLists.parts(list);
    };
  }

  private EditField field(String path, String key) {
    String value = values.getOrDefault(path, "");
    List<String> choices = path.endsWith(".offset") ? offsets(path) : List.of();
    return new EditField(
        path,
        key,
        choices.isEmpty() ? kind(path) : Kind.CHOICE,
        value,
        Optional.ofNullable(faults.get(path)),
        Optional.ofNullable(theirs.get(path)),
        choices);
  }

  private static Kind kind(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (path.equals("debate.form")) {
      return Kind.FORM;
    }
    if (last.equals("date") || last.equals("dated")) {
      return Kind.DAY;
    }
    if (last.equals("starts") || last.equals("ends")) {
      return Kind.HOUR;
    }
    if (CARRIED.contains(last) || last.equals("offset")) {
      return Kind.CARRIED;
    }
    return LONG.contains(last) ? Kind.LINES : Kind.LINE;
  }

  /** The offsets to choose from when a sitting's hour comes twice; none otherwise. */
  private List<String> offsets(String path) {
    String sitting = path.substring(0, path.lastIndexOf('.') + 1);
    try {
      LocalDate day = LocalDate.parse(values.getOrDefault(sitting + "date", ""));
      LocalTime hour = LocalTime.parse(values.getOrDefault(sitting + "starts", ""));
      List<ZoneOffset> offsets = NewYorkHour.offsets(day.atTime(hour), Sitting.NEW_YORK);
      return offsets.size() < 2 ? List.of() : offsets.stream().map(ZoneOffset::getId).toList();
    } catch (DateTimeException e) { // not written yet
      return List.of();
    }
  }
}
