package org.rostrum.convene.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.convene.house.DebateFields;
import org.rostrum.convene.house.PolicyFields;
import org.rostrum.debate.Briefer;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.GuidingQuestion;
import tools.jackson.databind.json.JsonMapper;

/** A debate as JSON. Names and meanings of its fields are those of {@code debate.yaml}. */
final class DebateData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DebateData() {}

  /** A date of the debate, in UTC. */
  record When(String date, Instant begins, Optional<Instant> ends, String place) {}

  /** What stands in the file; {@code fields} is what the note tells, by the paths of the YAML. */
  record Told(
      String id,
      String title,
      String stage,
      long version,
      Optional<Instant> closes,
      List<When> dates,
      List<GuidingQuestion> questions,
      List<Briefer> briefers,
      List<String> cited,
      Map<String, String> policy,
      Map<String, String> fields) {}

  static byte[] json(Convened one) {
    Debate debate = one.debate();
    List<When> dates =
        DateLine.of(one).stream()
            .map(line ->
                new When(
                    line.key().substring("date.".length()),
                    line.begins(),
                    line.ends(),
                    line.place()))
            .toList();
    Told told =
        new Told(
            one.id(),
            one.title(),
            one.stage().name().toLowerCase(Locale.ROOT),
            one.version(),
            one.closes(),
            dates,
            debate.questions(),
            debate.briefers(),
            debate.cited(),
            PolicyFields.of(one.policy()),
            DebateFields.of(debate));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(told);
  }
}
