package org.rostrum.receive.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.filing.AddLetter;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.FilingKey;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.Hand;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a mission filed, and what it may still do with it. */
@Controller
final class FilingsController {
  private static final String ONE = "/debates/{debate}/missions/{mission}/filings/{number}";

  private final Debates debates;
  private final People people;
  private final Filings filings;
  private final Deeds deeds;
  private final AddLetter letters;
  private final Doing doing;
  private final Tellings told;

  FilingsController(
      Debates debates,
      People people,
      Filings filings,
      Deeds deeds,
      AddLetter letters,
      Doing doing,
      Tellings told) {
    this.debates = debates;
    this.people = people;
    this.filings = filings;
    this.deeds = deeds;
    this.letters = letters;
    this.doing = doing;
    this.told = told;
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/filings")
  Page list(@PathVariable String debate, @PathVariable String mission, Entered who) {
    Convened convened = debates.find(debate).orElseThrow();
    Authority.Question question =
        Authority.Question.of(Act.FILE)
            .about(people.mission(mission).orElseThrow())
            .in(debate, convened.stage());
    boolean may = Authority.decide(who.person(), question) instanceof Authority.Answer.Granted;
    List<FilingView> own =
        filings.ofMission(debate, mission).reversed().stream()
            .map(filing -> told.view(filing, convened))
            .toList();
    return Page.of(
        ReceiveWords.ALL,
        "receive/filings",
        Map.of(
            "convened",
            convened,
            "mission",
            people.mission(mission).orElseThrow(),
            "filings",
            own,
            "joint",
            filings.jointWith(debate, mission).stream()
                .map(filing -> told.view(filing, convened))
                .toList(),
            "may",
            may,
            "outage",
            told.outage(debate)));
  }

  @Needs(Act.FILE)
  @PostMapping(ONE + "/withdraw")
  Onward withdraw(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String grounds,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    return act(key, version, Deed.WITHDRAW, hand(who, grounds, request), "", request);
  }

  @Needs(Act.FILE)
  @PostMapping(ONE + "/undo-withdrawal")
  Onward undo(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String grounds,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    return act(key, version, Deed.UNDO_WITHDRAWAL, hand(who, grounds, request), "", request);
  }

  @Needs(Act.ASK_CORRECTION)
  @PostMapping(ONE + "/correction")
  Onward correction(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String grounds,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    Hand by = hand(who, grounds, request);
    return act(key, version, Deed.ASK_CORRECTION, by, Tellings.plain(reason), request);
  }

  /** Brings the letter that the draft holds to the statement that was filed without one. */
  @Needs(Act.FILE)
  @PostMapping("/debates/{debate}/missions/{mission}/letter")
  Onward letter(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam(defaultValue = "") String grounds,
      Entered who,
      Received received,
      HttpServletRequest request) {
    Hand by = hand(who, grounds, request);
    Deeds.Done done = letters.add(debate, mission, by, received.at());
    return doing.done(done, Deed.ADD_LETTER, at(debate, mission), request);
  }

  @Needs(Act.FILE)
  @PostMapping("/debates/{debate}/missions/{mission}/joint/{lead}/{number}")
  Onward confirm(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String lead,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String grounds,
      Entered who,
      HttpServletRequest request) {
    Hand by = hand(who, grounds, request);
    Deeds.Done done = deeds.confirm(Doing.key(debate, lead, number), mission, by);
    return doing.done(done, Deed.CONFIRM, at(debate, mission), request);
  }

  private Onward act(
      FilingKey key, String seen, Deed deed, Hand by, String reason, HttpServletRequest request) {
    Doing.Asked asked = new Doing.Asked(key, seen, deed, by, reason);
    return doing.act(asked, at(key.debate(), key.mission()), request);
  }

  private static Onward at(String debate, String mission) {
    return Onward.to("/debates/" + debate + "/missions/" + mission + "/filings");
  }

  private static Hand hand(Entered who, String grounds, HttpServletRequest request) {
    if (!FileController.isOfficers(request)) {
      return Hand.own(who.person().id());
    }
    String plain = Tellings.plain(grounds);
    if (plain.isEmpty()) {
      throw Whys.noGrounds();
    }
    return new Hand(who.person().id(), plain);
  }
}
