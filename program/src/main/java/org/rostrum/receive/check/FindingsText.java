package org.rostrum.receive.check;

import java.util.List;
import java.util.Map;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.safety.Said;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings as the database keeps them: facts, from which each reader's sentences are made. */
final class FindingsText {
  private static final Words OF_CHECKS = Words.beside(Code.class);
  private static final Words OF_REFUSALS = Words.beside(Refusal.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

  /** One finding. Sentences stand in it only where no file of words has them. */
  private record Line(
      String code,
      String severity,
      String part,
      int paragraph,
      int page,
      String words,
      Map<String, String> facts,
      String what,
      String mend) {

    static Line of(Finding finding) {
      boolean keyed = finding.said() instanceof Said.Keyed;
      return new Line(
          finding.code(),
          finding.severity().name(),
          finding.place().part(),
          finding.place().paragraph(),
          finding.place().page(),
          finding.words(),
          finding.said() instanceof Said.Keyed said ? said.facts() : Map.of(),
          keyed ? "" : finding.what(),
          keyed ? "" : finding.mend());
    }

    Finding finding() {
      Words sentences = OF_CHECKS.has(code + ".what") ? OF_CHECKS : OF_REFUSALS;
      Said said = what.isEmpty() ? Said.of(sentences, code, facts) : Said.plainly(what, mend);
      Place place = new Place(part, paragraph, page);
      return new Finding(code, Severity.valueOf(severity), place, words, said);
    }
  }

  private FindingsText() {}

  static String write(List<Finding> findings) {
    return JSON.writeValueAsString(findings.stream().map(Line::of).toList());
  }

  static List<Finding> read(String text) {
    return JSON.readValue(text, LINES).stream().map(Line::finding).toList();
  }
}
