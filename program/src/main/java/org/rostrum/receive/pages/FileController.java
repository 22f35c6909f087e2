package org.rostrum.receive.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Reach;
import org.rostrum.people.door.Entered;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Ready;
import org.rostrum.receive.filing.FileStatement;
import org.rostrum.receive.filing.FileStatement.Answer.Damaged;
import org.rostrum.receive.filing.FileStatement.Answer.Known;
import org.rostrum.receive.filing.FileStatement.Answer.Not;
import org.rostrum.receive.filing.FileStatement.Answer.Nothing;
import org.rostrum.receive.filing.FileStatement.Answer.OtherDraft;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.Hand;
import org.rostrum.storage.Database;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The one small act: files what was prepared. */
@Controller
final class FileController {
  private final Database database;
  private final Debates debates;
  private final People people;
  private final KeyShelf keys;
  private final Drafts drafts;
  private final Filings filings;
  private final FileStatement file;
  private final Aftermath aftermath;
  private final Fallback fallback;
  private final Tellings told;

  FileController(
      Database database,
      Debates debates,
      People people,
      KeyShelf keys,
      Drafts drafts,
      Filings filings,
      FileStatement file,
      Aftermath aftermath,
      Fallback fallback,
      Tellings told) {
    this.database = database;
    this.debates = debates;
    this.people = people;
    this.keys = keys;
    this.drafts = drafts;
    this.filings = filings;
    this.file = file;
    this.aftermath = aftermath;
    this.fallback = fallback;
    this.told = told;
  }

  @Needs(Act.FILE)
  @GetMapping("/debates/{debate}/missions/{mission}/file")
  Page page(
      @PathVariable String debate,
      @PathVariable String mission,
      Entered who,
      HttpServletRequest request) {
    Optional<Ready> ready = ready(debate, mission);
    FileForm form = FileForm.empty(ready.map(Ready::version).orElse(0L));
    return page(debate, mission, ready, form, who, request);
  }

  @Needs(Act.FILE)
  @PostMapping("/debates/{debate}/missions/{mission}/file")
  Answer file(
      @PathVariable String debate,
      @PathVariable String mission,
      Entered who,
      Received received,
      HttpServletRequest request) {
    FileForm form = FileForm.of(request);
    Optional<Ready> ready = ready(debate, mission);
    boolean lacksGrounds = isOfficers(request) && form.grounds().isBlank();
    boolean isHeld = ready.filter(each -> !each.canBeFiled()).isPresent() && !form.isAnyway();
    if (lacksGrounds || isHeld) {
      return page(debate, mission, ready, form, who, request).withStatus(HttpStatus.CONFLICT);
    }
    String grounds = isOfficers(request) ? form.grounds() : "";
    Hand by = new Hand(who.person().id(), grounds);
    FileStatement.Asked asked =
        new FileStatement.Asked(
            debate, mission, form.version(), by, form.voice(), others(mission, form));
    return switch (file.file(asked, received.at())) {
      case FileStatement.Answer.Received done -> {
        aftermath.of(done.filing(), done.step());
        yield Onward.to(receipt(debate, mission, done.step().entry()));
      }
      case Known known ->
          Onward.to(receipt(debate, mission, known.filing().entry()))
              .telling(ReceiveWords.ALL.say(TongueChoice.of(request), "file.known"));
      case Nothing ignored ->
          throw new Trouble(HttpStatus.CONFLICT, ReceiveWords.ALL, "file.nothing");
      case OtherDraft ignored ->
          throw new Trouble(HttpStatus.CONFLICT, ReceiveWords.ALL, "file.other-draft");
      case Damaged damaged ->
          throw new Trouble(
              HttpStatus.CONFLICT,
              ReceiveWords.ALL,
              "file.damaged",
              Map.of("name", damaged.name()));
      case Not not -> throw Whys.trouble(not.why());
    };
  }

  /** Only missions that there are, and not the mission itself. */
  private List<String> others(String mission, FileForm form) {
    return form.parties().stream()
        .filter(code -> !code.equals(mission) && people.mission(code).isPresent())
        .toList();
  }

  private Page page(
      String debate,
      String mission,
      Optional<Ready> ready,
      FileForm form,
      Entered who,
      HttpServletRequest request) {
    Convened convened = debates.find(debate).orElseThrow();
    return Page.of(
        ReceiveWords.ALL,
        "receive/file",
        Map.ofEntries(
            Map.entry("convened", convened),
            Map.entry("mission", people.mission(mission).orElseThrow()),
            Map.entry("ready", ready),
            Map.entry("form", form),
            Map.entry("standing", filings.standing(debate, mission)),
            Map.entry("isOfficers", isOfficers(request)),
            Map.entry("hasKey", !keys.of(who.person().id()).isEmpty()),
            Map.entry("missions", missions(mission)),
            Map.entry("outage", told.outage(debate)),
            Map.entry("fallback", fallback)));
  }

  private List<Mission> missions(String mission) {
    return people.missions().stream()
        .filter(each -> !each.code().equals(mission) && !each.code().equals(Mission.HOUSE))
        .toList();
  }

  private Optional<Ready> ready(String debate, String mission) {
    return database.read(jdbc -> drafts.ready(jdbc, debate, mission));
  }

  static String receipt(String debate, String mission, long entry) {
    return "/debates/" + debate + "/missions/" + mission + "/receipts/" + entry;
  }

  /** Does an officer act for a body without access? */
  static boolean isOfficers(HttpServletRequest request) {
    return Entered.granted(request)
        .filter(granted -> granted.reach() == Reach.BODIES_WITHOUT_ACCESS)
        .isPresent();
  }
}
