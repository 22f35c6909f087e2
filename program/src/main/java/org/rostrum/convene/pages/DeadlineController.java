package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.convene.house.DeadlineChanges;
import org.rostrum.convene.house.FieldFault;
import org.rostrum.convene.house.PolicyReading;
import org.rostrum.convene.pages.PolicyPage.Typed;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Deadline;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes the deadline of a debate that is announced: one asks, another agrees. */
@Controller
final class DeadlineController {
  private static final int LONGEST_REASON = 500;

  private final Visible debates;
  private final DeadlineChanges changes;
  private final PolicyPage page;
  private final Clock clock;

  DeadlineController(Visible debates, DeadlineChanges changes, PolicyPage page, Clock clock) {
    this.debates = debates;
    this.changes = changes;
    this.page = page;
    this.clock = clock;
  }

  @Needs(Act.CHANGE_DEADLINE)
  @PostMapping("/debates/{debate}/deadline")
  Answer ask(@PathVariable String debate, Entered who, HttpServletRequest request) {
    Convened one = debates.behindTheDoor(debate);
    Map<String, String> typed = PolicyPage.typed(request);
    PolicyReading.ReadDeadline read = PolicyReading.deadline(typed);
    SortedMap<String, FieldFault> faults = new TreeMap<>(read.faults());
    String reason = typed.getOrDefault("deadline.reason", "").strip();
    Optional<Deadline> deadline = read.deadline().filter(d -> d.lastMoment().isPresent());
    if (deadline.isEmpty() && faults.isEmpty()) {
      faults.put("deadline.date", FieldFault.EMPTY);
    }
    deadline
        .flatMap(Deadline::lastMoment)
        .filter(last -> last.isBefore(clock.instant()))
        .ifPresent(last -> faults.put("deadline.date", FieldFault.PAST));
    if (reason.isEmpty()) {
      faults.put("deadline.reason", FieldFault.EMPTY);
    } else if (reason.length() > LONGEST_REASON) {
      faults.put("deadline.reason", FieldFault.TOO_LONG);
    }
    if (!faults.isEmpty()) {
      Map<String, String> fields = new HashMap<>(PolicyFormFields.of(one));
      fields.putAll(typed);
      return page.of(request, one, Typed.faulty(fields, faults, one.version()))
          .withStatus(HttpStatus.BAD_REQUEST);
    }
    if (!changes.ask(debate, deadline.orElseThrow(), reason, who.person().id())) {
      throw new Trouble(HttpStatus.CONFLICT, ConveneWords.ALL, "deadline.gone");
    }
    return told(request, debate, "deadline.asked");
  }

  @Needs(Act.CHANGE_DEADLINE)
  @PostMapping("/debates/{debate}/deadline/{change}/agree")
  Onward agree(
      @PathVariable String debate,
      @PathVariable String change,
      Entered who,
      HttpServletRequest request) {
    return switch (changes.agree(debate, change, who.person().id())) {
      case DONE -> told(request, debate, "deadline.agreed");
      case OWN -> throw new Trouble(HttpStatus.FORBIDDEN, ConveneWords.ALL, "deadline.two-persons");
      case GONE -> throw new Trouble(HttpStatus.CONFLICT, ConveneWords.ALL, "deadline.gone");
    };
  }

  @Needs(Act.CHANGE_DEADLINE)
  @PostMapping("/debates/{debate}/deadline/{change}/decline")
  Onward decline(
      @PathVariable String debate,
      @PathVariable String change,
      Entered who,
      HttpServletRequest request) {
    return switch (changes.decline(debate, change, who.person().id())) {
      case DONE -> told(request, debate, "deadline.declined");
      case OWN -> told(request, debate, "deadline.taken-back");
      case GONE -> throw new Trouble(HttpStatus.CONFLICT, ConveneWords.ALL, "deadline.gone");
    };
  }

  private static Onward told(HttpServletRequest request, String debate, String key) {
    return Onward.to("/debates/" + debate + "/policy")
        .telling(ConveneWords.ALL.say(TongueChoice.of(request), key));
  }
}
