package org.rostrum.publish.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.log.TlogProof;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What happened to a debate, in words: all of it for officers and auditors; for a mission what
 * concerns its own filings, and who read them.
 */
@Controller
final class HistoryController {
  private final Registrar registrar;
  private final Database database;
  private final Debates debates;
  private final People people;

  HistoryController(Registrar registrar, Database database, Debates debates, People people) {
    this.registrar = registrar;
    this.database = database;
    this.debates = debates;
    this.people = people;
  }

  @Needs(Act.AUDIT)
  @GetMapping("/debates/{debate}/register")
  Page all(@PathVariable String debate, HttpServletRequest request) {
    return page(
        request,
        debate,
        "",
        "/debates/" + debate + "/register",
        of(Log.DEBATES, debate),
        of(Log.READINGS, debate));
  }

  @Needs(Act.AUDIT)
  @GetMapping("/debates/{debate}/register.csv")
  ResponseEntity<String> allCsv(@PathVariable String debate, HttpServletRequest request) {
    return HistoryLists.ENTRIES.view(request, of(Log.DEBATES, debate)).csv();
  }

  @Needs(Act.AUDIT)
  @GetMapping("/debates/{debate}/register/readings.csv")
  ResponseEntity<String> readingsCsv(@PathVariable String debate, HttpServletRequest request) {
    return HistoryLists.READINGS.view(request, of(Log.READINGS, debate)).csv();
  }

  /** What proves one entry to anybody, with its seal opened. */
  @Needs(Act.AUDIT)
  @GetMapping("/debates/{debate}/register/{index}.tlog-proof")
  ResponseEntity<String> proof(@PathVariable String debate, @PathVariable String index) {
    return proved(of(Log.DEBATES, debate), index);
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/register")
  Page own(@PathVariable String debate, @PathVariable String mission, HttpServletRequest request) {
    return page(
        request,
        debate,
        people.mission(mission).orElseThrow().name(),
        "/debates/" + debate + "/missions/" + mission + "/register",
        own(Log.DEBATES, debate, mission),
        own(Log.READINGS, debate, mission));
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/register.csv")
  ResponseEntity<String> ownCsv(
      @PathVariable String debate, @PathVariable String mission, HttpServletRequest request) {
    return HistoryLists.ENTRIES.view(request, own(Log.DEBATES, debate, mission)).csv();
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/register/readings.csv")
  ResponseEntity<String> ownReadingsCsv(
      @PathVariable String debate, @PathVariable String mission, HttpServletRequest request) {
    return HistoryLists.READINGS.view(request, own(Log.READINGS, debate, mission)).csv();
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/register/{index}.tlog-proof")
  ResponseEntity<String> ownProof(
      @PathVariable String debate, @PathVariable String mission, @PathVariable String index) {
    return proved(own(Log.DEBATES, debate, mission), index);
  }

  private Page page(
      HttpServletRequest request,
      String debate,
      String mission,
      String path,
      List<Happened> entries,
      List<Happened> readings) {
    return Page.of(
        RegisterWords.ALL,
        "publish/history",
        Map.of(
            "title", debates.find(debate).orElseThrow().title(),
            "mission", mission,
            "proofs", path,
            "entries", HistoryLists.ENTRIES.view(request, entries),
            "readings", HistoryLists.READINGS.view(request, readings)));
  }

  private ResponseEntity<String> proved(List<Happened> may, String index) {
    boolean isAmong =
        may.stream().anyMatch(line -> Long.toString(line.entry().index()).equals(index));
    if (!isAmong) {
      throw new Trouble(HttpStatus.NOT_FOUND, RegisterWords.ALL, "no-entry");
    }
    TlogProof proof = registrar.prove(Log.DEBATES, Long.parseLong(index));
    return PlainAnswer.file(proof.text(), "entry-" + index + ".tlog-proof");
  }

  private List<Happened> own(Log log, String debate, String mission) {
    return of(log, debate).stream().filter(line -> line.concerns(mission)).toList();
  }

  private List<Happened> of(Log log, String debate) {
    return database.read(jdbc -> registrar.leaves(jdbc, log, debate)).stream()
        .map(Leaf::entry)
        .map(this::told)
        .toList();
  }

  private Happened told(Entry entry) {
    String by = entry.fact("by").map(id -> people.find(id).map(Person::name).orElse(id)).orElse("");
    return new Happened(entry, by);
  }
}
