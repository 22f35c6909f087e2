package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.convene.house.Editing;
import org.rostrum.convene.house.FieldFault;
import org.rostrum.convene.house.Merge;
import org.rostrum.convene.house.PolicyReading;
import org.rostrum.convene.pages.PolicyPage.Typed;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Stage;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.storage.revision.Edited;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the Presidency decides. The deadline is set here while the debate is being prepared, and not
 * after.
 */
@Controller
final class PolicyController {
  private final Visible debates;
  private final Editing editing;
  private final PolicyPage page;
  private final Names names;
  private final Clock clock;

  PolicyController(Visible debates, Editing editing, PolicyPage page, Names names, Clock clock) {
    this.debates = debates;
    this.editing = editing;
    this.page = page;
    this.names = names;
    this.clock = clock;
  }

  @Needs(Act.SEE_PREPARED_DEBATE)
  @GetMapping("/debates/{debate}/policy")
  Page policy(@PathVariable String debate, HttpServletRequest request) {
    return page.of(request, debates.behindTheDoor(debate));
  }

  @Needs(Act.SET_POLICY)
  @PostMapping("/debates/{debate}/policy")
  Answer keep(
      @PathVariable String debate,
      @RequestParam(defaultValue = "0") long version,
      Entered who,
      HttpServletRequest request) {
    Convened one = debates.behindTheDoor(debate);
    Map<String, String> typed = PolicyPage.typed(request);
    PolicyReading.ReadPolicy policy = PolicyReading.policy(typed);
    SortedMap<String, FieldFault> faults = new TreeMap<>(policy.faults());
    Optional<Deadline> deadline = one.debate().deadline();
    if (one.stage() == Stage.PREPARED) {
      PolicyReading.ReadDeadline read = PolicyReading.deadline(typed);
      faults.putAll(read.faults());
      read.deadline()
          .flatMap(Deadline::lastMoment)
          .filter(last -> last.isBefore(clock.instant()))
          .ifPresent(last -> faults.put("deadline.date", FieldFault.PAST));
      deadline = read.deadline();
    }
    if (!faults.isEmpty()) {
      return page.of(request, one, Typed.faulty(typed, faults, version))
          .withStatus(HttpStatus.BAD_REQUEST);
    }
    Optional<Deadline> decided = deadline;
    Edited edited =
        editing.decide(
            debate,
            version,
            who.person().id(),
            before -> before.withDeadline(decided),
            policy.policy());
    return switch (edited) {
      case Edited.Done done ->
          Onward.to("/debates/" + debate + "/policy")
              .telling(ConveneWords.ALL.say(TongueChoice.of(request), "policy.kept"));
      case Edited.Stale stale -> stale(request, debate, typed, stale);
    };
  }

  private Page stale(
      HttpServletRequest request, String debate, Map<String, String> typed, Edited.Stale stale) {
    List<String> others =
        stale.since().stream().map(one -> names.told(one, TongueChoice.of(request))).toList();
    Convened now = debates.behindTheDoor(debate);
    Map<String, String> stands = PolicyFormFields.of(now);
    Map<String, String> began = PolicyFormFields.before(now, stale.since());
    if (typed.keySet().stream().noneMatch(PolicyFormFields::isOfDeadline)) {
      stands.keySet().removeIf(PolicyFormFields::isOfDeadline);
      began.keySet().removeIf(PolicyFormFields::isOfDeadline);
    }
    Merge merge = Merge.of(typed, stands, began);
    return page.of(
            request,
            now,
            new Typed(
                merge.fields(),
                new TreeMap<>(),
                merge.theirs(),
                "edit.others",
                others,
                now.version()))
        .withStatus(HttpStatus.CONFLICT);
  }
}
