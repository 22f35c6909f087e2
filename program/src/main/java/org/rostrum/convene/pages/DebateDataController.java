package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.rostrum.convene.DebateFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.GuidingQuestion;
import org.rostrum.document.words.Tongue;
import org.rostrum.web.Csv;
import org.rostrum.web.Moments;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.machines.ForMachines;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A debate for machines and for spreadsheets. */
@Controller
@OpenToAll
final class DebateDataController {
  private static final MediaType YAML =
      new MediaType("application", "yaml", StandardCharsets.UTF_8);

  private final Visible debates;

  DebateDataController(Visible debates) {
    this.debates = debates;
  }

  @ForMachines(value = "A debate: dates, questions, policy.", body = DebateData.Told.class)
  @GetMapping("/debates/{debate}.json")
  ResponseEntity<byte[]> json(@PathVariable String debate, HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(DebateData.json(debates.to(request, debate)));
  }

  /** The same file that {@code rostrum compile} reads. */
  @ForMachines(value = "A debate as debate.yaml.", type = "application/yaml")
  @GetMapping("/debates/{debate}.yaml")
  ResponseEntity<byte[]> yaml(@PathVariable String debate, HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(YAML)
        .body(
            DebateFile.write(debates.to(request, debate).debate())
                .getBytes(StandardCharsets.UTF_8));
  }

  @ForMachines(value = "The dates of a debate.", type = "text/csv")
  @GetMapping("/debates/{debate}/dates.csv")
  ResponseEntity<String> dates(@PathVariable String debate, HttpServletRequest request) {
    Convened one = debates.to(request, debate);
    Moments moments = new Moments(Tongue.ENGLISH);
    Csv csv = new Csv("date", "begins", "ends", "new_york", "place");
    for (DateLine line : DateLine.of(one)) {
      csv.line(
          line.key().substring("date.".length()),
          line.begins().toString(),
          line.ends().map(Object::toString).orElse(""),
          moments.machine(line.begins()),
          line.place());
    }
    return csv.answer(one.id() + "-dates.csv");
  }

  @ForMachines(value = "The guiding questions.", type = "text/csv")
  @GetMapping("/debates/{debate}/questions.csv")
  ResponseEntity<String> questions(@PathVariable String debate, HttpServletRequest request) {
    Convened one = debates.to(request, debate);
    Csv csv = new Csv("letter", "printed", "question");
    for (GuidingQuestion question : one.debate().questions()) {
      csv.line(question.letter(), question.printed(), question.words());
    }
    return csv.answer(one.id() + "-questions.csv");
  }
}
