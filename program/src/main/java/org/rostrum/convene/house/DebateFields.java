package org.rostrum.convene.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;

/**
 * A debate as named fields, by the paths that {@code debate.yaml} and the evidence use: what a form
 * shows and sends, and what the history of changes speaks of. A field that says nothing is left
 * out. The settings of the compilation and the entities are others' to edit, and not among them.
 */
public final class DebateFields {
  /** In place of an hour, where the whole day counts. */
  public static final String END_OF_DAY = "end of day";

  private final Map<String, String> fields = new LinkedHashMap<>();

  private DebateFields() {}

  /** The fields of a debate, in the order of the note. */
  public static Map<String, String> of(Debate debate) {
    DebateFields fields = new DebateFields();
    fields.titles(debate);
    fields.sittings(debate.sittings());
    fields.presidency(debate.presidency());
    fields.paragraphs("objective", debate.objective());
    fields.paragraphs("background", debate.background());
    fields.questions(debate.questions());
    fields.briefers(debate.briefers());
    fields.participation(debate.participation());
    debate.deadline().ifPresent(fields::deadline);
    fields.footnotes(debate.footnotes());
    fields.put("cited", String.join("\n", debate.cited()));
    return fields.fields;
  }

  private void titles(Debate debate) {
    put("debate.agenda-item", debate.titles().agendaItem());
    put("debate.theme", debate.titles().theme());
    put("debate.short-name", debate.titles().shortName());
    put("debate.form", debate.form().words());
    put("note.symbol", debate.note().symbol());
    put("note.dated", text(debate.note().dated()));
    put("note.from", debate.note().from());
    put("note.addressed-to", debate.note().addressedTo());
  }

  private void sittings(List<Sitting> sittings) {
    for (int i = 0; i < sittings.size(); i++) {
      Sitting sitting = sittings.get(i);
      String path = "sittings." + (i + 1) + ".";
      put(path + "date", text(sitting.date()));
      put(path + "starts", text(sitting.starts()));
      put(path + "ends", text(sitting.ends()));
      put(path + "zone", sitting.zone().getId());
      put(path + "offset", text(sitting.offset()));
      put(path + "place", sitting.place());
    }
  }

  private void presidency(Presidency presidency) {
    put("presidency.state", presidency.state());
    put("presidency.honorific", presidency.honorific());
    put("presidency.name", presidency.name());
    put("presidency.title", presidency.title());
  }

  private void paragraphs(String list, List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      put(list + "." + (i + 1) + ".words", paragraphs.get(i).words());
    }
  }

  private void questions(List<GuidingQuestion> questions) {
    for (int i = 0; i < questions.size(); i++) {
      String path = "questions." + (i + 1) + ".";
      put(path + "letter", questions.get(i).letter());
      put(path + "printed", questions.get(i).printed());
      put(path + "words", questions.get(i).words());
    }
  }

  private void briefers(List<Briefer> briefers) {
    for (int i = 0; i < briefers.size(); i++) {
      String path = "briefers." + (i + 1) + ".";
      put(path + "honorific", briefers.get(i).honorific());
      put(path + "name", briefers.get(i).name());
      put(path + "function", briefers.get(i).function());
    }
  }

  private void participation(Participation part) {
    put("participation.members", part.members());
    put("participation.others", part.others());
    put("participation.channel", part.channel());
    put("participation.file-format", part.fileFormat());
    put("participation.cover-letter-signed-by", String.join("\n", part.coverLetterSignedBy()));
    put("participation.cover-letter-addressed-to", part.coverLetterAddressedTo());
    put("participation.limit", part.limit());
    put("participation.publication", part.publication());
    put("participation.outcome", part.outcome());
  }

  private void deadline(Deadline deadline) {
    put("deadline.rule", deadline.rule());
    put("deadline.date", text(deadline.date()));
    put(
        "deadline.time",
        switch (deadline.hour()) {
          case Deadline.Hour.EndOfDay ignored -> END_OF_DAY;
          case Deadline.Hour.At at -> at.time().toString();
        });
    put("deadline.zone", deadline.zone().getId());
    put("deadline.offset", text(deadline.offset()));
  }

  private void footnotes(List<Footnote> footnotes) {
    for (int i = 0; i < footnotes.size(); i++) {
      String path = "footnotes." + (i + 1) + ".";
      put(path + "mark", footnotes.get(i).mark());
      put(path + "words", footnotes.get(i).words());
    }
  }

  private void put(String path, String words) {
    if (!words.isEmpty()) {
      fields.put(path, words);
    }
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
