package org.rostrum.receive.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.FilingKey;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.MissingFiling;
import org.rostrum.receive.filing.Why;
import org.rostrum.receive.pages.Doing;
import org.rostrum.receive.pages.Numbers;
import org.rostrum.receive.pages.Tellings;
import org.rostrum.receive.pages.Whys;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officers' pages of review. */
@Controller
final class ReviewController {
  private static final String ONE = "/debates/{debate}/review/{mission}/{number}";

  private final Debates debates;
  private final Filings filings;
  private final ReviewList list;
  private final Refusals refusals;
  private final Doing doing;
  private final Tellings told;
  private final Twins twins;

  ReviewController(
      Debates debates,
      Filings filings,
      ReviewList list,
      Refusals refusals,
      Doing doing,
      Tellings told,
      Twins twins) {
    this.debates = debates;
    this.filings = filings;
    this.list = list;
    this.refusals = refusals;
    this.doing = doing;
    this.told = told;
    this.twins = twins;
  }

  @Needs(Act.REVIEW)
  @GetMapping("/debates/{debate}/review")
  Page list(@PathVariable String debate, HttpServletRequest request) {
    Convened convened = debates.find(debate).orElseThrow();
    return Page.of(
        ReceiveWords.ALL,
        "receive/review",
        Map.of(
            "convened", convened, "view", ReviewList.LISTING.view(request, list.lines(convened))));
  }

  @Needs(Act.REVIEW)
  @GetMapping("/debates/{debate}/review.csv")
  ResponseEntity<String> csv(@PathVariable String debate, HttpServletRequest request) {
    Convened convened = debates.find(debate).orElseThrow();
    return ReviewList.LISTING.view(request, list.lines(convened)).csv();
  }

  @Needs(Act.REVIEW)
  @GetMapping(ONE)
  Page one(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      Entered who) {
    Convened convened = debates.find(debate).orElseThrow();
    FilingKey key = Doing.key(debate, mission, number);
    Filing filing = filings.find(key).orElseThrow(MissingFiling::new);
    var asked = refusals.of(key);
    return Page.of(
        ReceiveWords.ALL,
        "receive/reviewed",
        Map.of(
            "convened", convened,
            "view", told.view(filing, convened),
            "twins", twins.of(filing),
            "asked", asked,
            "asker", asked.map(Refusals.Asked::by).map(told::name).orElse(""),
            "isAsker", asked.filter(a -> a.by().equals(who.person().id())).isPresent()));
  }

  @Needs(Act.REVIEW)
  @PostMapping(ONE + "/accept")
  Onward accept(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    return act(key, version, Deed.ACCEPT, who, "", request);
  }

  @Needs(Act.REVIEW)
  @PostMapping(ONE + "/return")
  Onward giveBack(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String reason,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    return act(key, version, Deed.RETURN, who, Tellings.plain(reason), request);
  }

  @Needs(Act.REVIEW)
  @PostMapping(ONE + "/admit")
  Onward admit(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String reason,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    return act(key, version, Deed.ADMIT_LATE, who, Tellings.plain(reason), request);
  }

  @Needs(Act.REFUSE)
  @PostMapping(ONE + "/refuse")
  Onward refuse(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    String why = Tellings.plain(reason);
    if (why.isEmpty()) {
      throw Whys.trouble(Why.NO_REASON);
    }
    refusals.ask(key, who.person().id(), why);
    return at(key).telling(ReceiveWords.ALL.say(TongueChoice.of(request), "refusal.asked"));
  }

  @Needs(Act.REFUSE)
  @PostMapping(ONE + "/refuse/agree")
  Onward agree(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String version,
      Entered who,
      HttpServletRequest request) {
    FilingKey key = Doing.key(debate, mission, number);
    long seen = Numbers.of(version).orElse(0L);
    Deeds.Done done = refusals.agree(key, seen, who.person().id());
    return doing.done(done, Deed.REFUSE, at(key), request);
  }

  @Needs(Act.REFUSE)
  @PostMapping(ONE + "/refuse/back")
  Onward takeBack(
      @PathVariable String debate, @PathVariable String mission, @PathVariable String number) {
    FilingKey key = Doing.key(debate, mission, number);
    refusals.takeBack(key);
    return at(key);
  }

  private Onward act(
      FilingKey key,
      String seen,
      Deed deed,
      Entered who,
      String reason,
      HttpServletRequest request) {
    Hand by = Hand.own(who.person().id());
    return doing.act(new Doing.Asked(key, seen, deed, by, reason), at(key), request);
  }

  private static Onward at(FilingKey key) {
    return Onward.to("/debates/" + key.debate() + "/review/" + key.mission() + "/" + key.number());
  }
}
