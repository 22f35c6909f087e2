package org.rostrum.convene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;
import org.rostrum.debate.Sitting;

/** From the debate to the text of {@code debate.yaml}, every field explained. */
final class DebateYamlWriter {
  private static final String NOT_FOUND = "not found in the note";
  private static final String TO_FILL = "to be filled in";

  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> remarks;

  private DebateYamlWriter(Map<String, String> remarks) {
    this.remarks = remarks;
  }

  /**
   * The file's text.
   *
   * @param remarks what a person should check, by the field's path such as {@code
   *     "sittings.1.date"}
   */
  static String write(Debate debate, Map<String, String> remarks) {
    DebateYamlWriter writer = new DebateYamlWriter(remarks);
    writer.head();
    writer.debate(debate);
    return writer.out.toString();
  }

  private void head() {
    comment(0, "The debate. Edit it with any text editor; `rostrum compile` reads it.");
    comment(0, "Words that hold \": \" or \" #\" stand in quotes; \">-\" begins words over");
    comment(0, "several lines. A field without value is not known. Times are 24 hours, in quotes.");
    comment(0, "In paragraphs, [^1] is the place of footnote 1.");
  }

  private void debate(Debate debate) {
    chapter("debate", "What it is called: three different things.");
    field(2, "debate", "agenda-item", debate.titles().agendaItem(), NOT_FOUND, "");
    field(2, "debate", "theme", debate.titles().theme(), NOT_FOUND, "");
    field(2, "debate", "short-name", debate.titles().shortName(), NOT_FOUND, "as spoken");
    field(
        2,
        "debate",
        "form",
        debate.form().words(),
        NOT_FOUND,
        "in person, video-teleconference or hybrid");

    chapter("note", "The letter the concept note was circulated with, when it was.");
    field(2, "note", "symbol", debate.note().symbol(), NOT_FOUND, "");
    field(2, "note", "dated", text(debate.note().dated()), NOT_FOUND, "");
    field(2, "note", "from", debate.note().from(), NOT_FOUND, "");
    field(2, "note", "addressed-to", debate.note().addressedTo(), NOT_FOUND, "");

    list("sittings", "In the order of time; the second resumes the first.", debate.sittings());
    int number = 1;
    for (Sitting sitting : debate.sittings()) {
      sitting(sitting, "sittings." + number++);
    }
    list("objective", "One entry a paragraph.", debate.objective());
    paragraphs(debate.objective(), "objective");
    list("background", "One entry a paragraph.", debate.background());
    paragraphs(debate.background(), "background");
    list(
        "questions",
        "The guiding questions; letter for citing, printed as it stood.",
        debate.questions());
    number = 1;
    for (GuidingQuestion question : debate.questions()) {
      String path = "questions." + number++;
      entry(path, "letter", question.letter());
      field(4, path, "printed", question.printed(), "", "");
      field(4, path, "words", question.words(), NOT_FOUND, "");
    }
    list("briefers", "In the order of speaking.", debate.briefers());
    number = 1;
    for (Briefer briefer : debate.briefers()) {
      String path = "briefers." + number++;
      entry(path, "honorific", briefer.honorific());
      field(4, path, "name", briefer.name(), NOT_FOUND, "");
      field(4, path, "function", briefer.function(), NOT_FOUND, "");
    }
    presidency(debate.presidency());
    participation(debate.participation());
    deadline(debate.deadline());
    list("footnotes", "The note's footnotes.", debate.footnotes());
    number = 1;
    for (Footnote footnote : debate.footnotes()) {
      String path = "footnotes." + number++;
      entry(path, "mark", footnote.mark());
      field(4, path, "words", footnote.words(), NOT_FOUND, "");
    }
    list("cited", "Every United Nations symbol cited.", debate.cited());
    number = 1;
    for (String symbol : debate.cited()) {
      item(symbol, "cited." + number++);
    }
    compilation(debate.compilation());
    entities(debate.entities());
  }

  private void sitting(Sitting sitting, String path) {
    entry(path, "date", text(sitting.date()));
    field(4, path, "starts", text(sitting.starts()), NOT_FOUND, "");
    field(4, path, "ends", text(sitting.ends()), NOT_FOUND, "");
    field(4, path, "zone", sitting.zone().getId(), "", "");
    if (sitting.offset().isPresent()) {
      field(4, path, "offset", sitting.offset().get().getId(), "", "");
    }
    field(4, path, "place", sitting.place(), NOT_FOUND, "");
    sitting.startsAt().ifPresent(instant -> comment(4, "starts at " + instant + " (UTC)"));
    if (!sitting.doubt().isEmpty()) {
      comment(4, sitting.doubt());
    }
  }

  private void presidency(Presidency presidency) {
    chapter("presidency", "Who presides.");
    field(2, "presidency", "state", presidency.state(), NOT_FOUND, "");
    field(2, "presidency", "honorific", presidency.honorific(), NOT_FOUND, "");
    field(2, "presidency", "name", presidency.name(), NOT_FOUND, "");
    field(2, "presidency", "title", presidency.title(), NOT_FOUND, "");
  }

  private void participation(Participation part) {
    String path = "participation";
    chapter(path, "How one takes part.");
    field(2, path, "members", part.members(), NOT_FOUND, "members of the Council, in words");
    field(2, path, "others", part.others(), NOT_FOUND, "all others, in words");
    field(2, path, "channel", part.channel(), NOT_FOUND, "through what statements are sent");
    field(2, path, "file-format", part.fileFormat(), NOT_FOUND, "");
    texts(path, "cover-letter-signed-by", part.coverLetterSignedBy());
    field(2, path, "cover-letter-addressed-to", part.coverLetterAddressedTo(), NOT_FOUND, "");
    field(2, path, "limit", part.limit(), NOT_FOUND, "how long a statement may be, in words");
    field(2, path, "publication", part.publication(), NOT_FOUND, "what will be published");
    field(2, path, "outcome", part.outcome(), NOT_FOUND, "what is expected to come of it");
  }

  private void deadline(Optional<Deadline> deadline) {
    chapter("deadline", "Until when statements are received. Late ones are received, and marked.");
    field(2, "deadline", "rule", deadline.map(Deadline::rule).orElse(""), NOT_FOUND, "in words");
    Optional<String> date = deadline.flatMap(Deadline::date).map(Object::toString);
    field(2, "deadline", "date", date.orElse(""), NOT_FOUND, "the last day");
    String time =
        deadline
            .map(Deadline::hour)
            .map(hour ->
                switch (hour) {
                  case Deadline.Hour.EndOfDay ignored -> "end of day";
                  case Deadline.Hour.At at -> at.time().toString();
                })
            .orElse("");
    field(2, "deadline", "time", time, NOT_FOUND, "\"end of day\" or a time, which still counts");
    field(2, "deadline", "zone", deadline.map(d -> d.zone().getId()).orElse(""), "", "");
    deadline
        .flatMap(Deadline::offset)
        .ifPresent(
            offset -> field(2, "deadline", "offset", offset.getId(), "", "which of the two 1:30s"));
    deadline
        .flatMap(Deadline::lastMoment)
        .ifPresent(instant -> comment(2, "the last moment in time is " + instant + " (UTC)"));
  }

  private void compilation(CompilationSettings settings) {
    String path = "compilation";
    chapter(path, "What the official compilation needs and no concept note tells.");
    field(2, path, "symbol", settings.symbol(), TO_FILL, "such as S/2021/621");
    field(2, path, "letter-date", text(settings.letterDate()), TO_FILL, "of the letter itself");
    field(2, path, "distribution-date", text(settings.distributionDate()), TO_FILL, "");
    comment(2, "The President on the letter's date, who may be next month's; no honorific.");
    out.append("  signer:\n");
    field(4, "compilation.signer", "name", settings.signer().name(), TO_FILL, "");
    field(4, "compilation.signer", "title", settings.signer().title(), TO_FILL, "");
    field(4, "compilation.signer", "state", settings.signer().state(), TO_FILL, "");
    field(2, path, "numerals", word(settings.numerals()), "", "of the annexes: roman or arabic");
    field(2, path, "members", word(settings.members()), "", "order: delivery or alphabetical");
    field(2, path, "language", settings.language(), "", "of the main document");
    field(2, path, "issuer-notice", settings.issuerNotice(), "empty: the program's words", "");
    if (settings.wording().isEmpty()) {
      out.append("  wording: {} # phrases of the house to replace, by key\n");
      return;
    }
    comment(2, "Phrases of the house to replace, by key.");
    out.append("  wording:\n");
    settings.wording().forEach((key, words) -> field(4, "compilation.wording", key, words, "", ""));
  }

  private void entities(List<DeclaredEntity> entities) {
    list(
        "entities",
        """
        Entities the roster does not know. running: within a sentence, with article; sort: what
        it is ordered by; kind: state, observer state, organization, united nations body, person.\
        """,
        entities);
    int number = 1;
    for (DeclaredEntity entity : entities) {
      String path = "entities." + number++;
      entry(path, "code", entity.code());
      field(4, path, "short", entity.shortName(), "", "");
      field(4, path, "running", entity.runningName(), "", "");
      field(4, path, "sort", entity.sortKey(), "", "");
      field(4, path, "kind", word(entity.kind()), "", "");
    }
  }

  private static <E extends Enum<E>> String word(E value) {
    return DebateYamlReader.<E>word().apply(value);
  }

  private void chapter(String key, String explained) {
    out.append('\n');
    for (String line : explained.split("\n", -1)) {
      comment(0, line);
    }
    out.append(key).append(":\n");
  }

  private void list(String key, String explained, List<?> entries) {
    chapter(key, explained);
    remark(0, key);
    if (entries.isEmpty()) {
      out.setLength(out.length() - 1);
      out.append(" []").append(key.equals("entities") ? "" : " # " + NOT_FOUND).append('\n');
    }
  }

  private void paragraphs(List<Paragraph> paragraphs, String path) {
    int number = 1;
    for (Paragraph paragraph : paragraphs) {
      item(paragraph.words(), path + "." + number++);
    }
  }

  private void texts(String path, String key, List<String> words) {
    remark(2, path + "." + key);
    out.append("  ").append(key).append(words.isEmpty() ? ": [] # " + NOT_FOUND : ":").append('\n');
    words.forEach(one -> out.append("    -").append(YamlScalar.of(one, 4)).append('\n'));
  }

  private void item(String words, String path) {
    remark(2, path);
    out.append("  -").append(YamlScalar.of(words, 2)).append('\n');
  }

  private void entry(String path, String key, String words) {
    remark(2, path);
    remark(2, path + "." + key);
    out.append("  - ").append(key).append(':').append(words.isEmpty() ? "" : value(words, 4));
    out.append(words.isEmpty() && key.equals("date") ? " # " + NOT_FOUND : "").append('\n');
  }

  private void field(
      int indent, String path, String key, String words, String ifEmpty, String hint) {
    remark(indent, path + "." + key);
    out.append(" ".repeat(indent)).append(key).append(':');
    String value = words.isEmpty() ? "" : value(words, indent);
    int line = value.indexOf('\n');
    String note = words.isEmpty() && !ifEmpty.isEmpty() ? ifEmpty : "";
    String comment = note.isEmpty() || hint.isEmpty() ? note + hint : note + "; " + hint;
    String tail = comment.isEmpty() ? "" : " # " + YamlScalar.comment(comment);
    out.append(line < 0 ? value + tail : value.substring(0, line) + tail + value.substring(line));
    out.append('\n');
  }

  private static String value(String words, int indent) {
    boolean looksLikeTime = words.matches("[0-9:.+-]+") && words.indexOf(':') > 0;
    return looksLikeTime ? " " + YamlScalar.quoted(words) : YamlScalar.of(words, indent);
  }

  private void remark(int indent, String path) {
    String remark = remarks.get(path);
    if (remark != null) {
      comment(indent, "CHECK: " + remark);
    }
  }

  private void comment(int indent, String words) {
    out.append(" ".repeat(indent)).append("# ").append(YamlScalar.comment(words)).append('\n');
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
