package org.rostrum.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rostrum.convene.note.Certainty;
import org.rostrum.convene.note.ConceptReading;
import org.rostrum.convene.note.Doubts;
import org.rostrum.convene.note.Evidence;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Sitting;
import org.rostrum.document.words.Tongue;

/**
 * A debate as a page for the terminal: short entries first, then what to check and what is open.
 */
final class ConceptPage {
  private static final int MARGIN = 14;
  private static final int WIDTH = 92;

  private final ConceptReading reading;
  private final StringBuilder out = new StringBuilder();

  ConceptPage(ConceptReading reading) {
    this.reading = reading;
  }

  String text() {
    Debate debate = reading.debate();
    entry("Theme", debate.titles().theme());
    entry("Short name", debate.titles().shortName());
    entry("Agenda item", debate.titles().agendaItem());
    entry("Form", debate.form().words());
    debate.sittings().forEach(sitting -> entry("Sitting", when(sitting)));
    entry("Place", debate.sittings().stream().findFirst().map(Sitting::place).orElse(""));
    entry(
        "Presides",
        joined(
            " ",
            debate.presidency().honorific(),
            joined(", ", debate.presidency().name(), debate.presidency().title())));
    entry("Presidency", debate.presidency().state());
    debate.briefers().forEach(briefer -> entry("Briefs", words(briefer)));
    participation(debate.participation());
    debate.deadline().ifPresent(deadline -> entry("Deadline", words(deadline)));
    entry(
        "Objective",
        paragraphs(
            debate.objective().size(),
            debate.objective().isEmpty() ? "" : debate.objective().getFirst().plain()));
    entry("Background", paragraphs(debate.background().size(), ""));
    for (GuidingQuestion question : debate.questions()) {
      entry("Question " + question.letter(), question.words());
    }
    debate.footnotes().forEach(note -> entry("Footnote " + note.mark(), note.words()));
    entry("Cited", String.join(", ", debate.cited()));
    checks();
    entry(
        "Not found",
        reading.missing().isEmpty()
            ? "nothing: all is there"
            : String.join(", ", reading.missing()));
    return out.toString();
  }

  private void participation(Participation part) {
    entry("Members", part.members());
    entry("Others", part.others());
    entry("Through", part.channel());
    entry("File format", part.fileFormat());
    String signed = String.join(" or ", part.coverLetterSignedBy());
    entry(
        "Cover letter",
        joined(
            ", ",
            signed.isEmpty() ? "" : "signed by " + signed,
            part.coverLetterAddressedTo().isEmpty()
                ? ""
                : "addressed to " + part.coverLetterAddressedTo()));
    entry("Limit", part.limit());
    entry("Publication", part.publication());
    entry("Outcome", part.outcome());
  }

  private void checks() {
    for (Evidence one : reading.evidence()) {
      if (!one.remark().isEmpty()) {
        String kind =
            one.certainty() == Certainty.ASSUMED ? "taken on practice" : "read with doubt";
        String said = Doubts.say(one.remark(), Tongue.ENGLISH);
        String where = one.paragraph() == 0 ? "" : " (paragraph " + one.paragraph() + ")";
        entry("Check", one.field() + ", " + kind + ": " + said + where);
      }
    }
  }

  private static String when(Sitting sitting) {
    String date = sitting.date().map(Object::toString).orElse("day not found");
    String hours =
        Stream.concat(sitting.starts().stream(), sitting.ends().stream())
            .map(Object::toString)
            .reduce((start, end) -> start + " to " + end)
            .orElse("hour not found");
    String instant = sitting.startsAt().map(at -> " = " + at).orElse("");
    return date + ", " + hours + " " + sitting.zone() + instant;
  }

  private static String words(Briefer briefer) {
    return joined(", ", joined(" ", briefer.honorific(), briefer.name()), briefer.function());
  }

  private static String words(Deadline deadline) {
    String last =
        deadline
            .lastMoment()
            .map(at -> "; the last moment in time is " + at)
            .orElse("; no moment could be worked out");
    return deadline.rule() + last;
  }

  private static String paragraphs(int count, String first) {
    if (count == 0) {
      return "";
    }
    String counted = count == 1 ? "1 paragraph" : count + " paragraphs";
    return first.isEmpty() ? counted : counted + ": " + first;
  }

  private static String joined(String sign, String... parts) {
    return String.join(sign, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }

  private void entry(String name, String words) {
    if (words.isEmpty()) {
      return;
    }
    String head = String.format(Locale.ROOT, "%-" + MARGIN + "s", name);
    StringBuilder line = new StringBuilder(head);
    for (String word : List.of(words.split(" ", -1))) {
      boolean isFull = line.length() > MARGIN && line.length() + 1 + word.length() > WIDTH;
      if (isFull) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(" ".repeat(MARGIN));
      } else if (line.length() > MARGIN) {
        line.append(' ');
      }
      line.append(word);
    }
    out.append(line).append('\n');
  }
}
