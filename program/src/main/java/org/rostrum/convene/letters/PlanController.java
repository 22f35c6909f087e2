package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.util.SortedSet;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.post.Sending;
import org.rostrum.storage.revision.Edited;
import org.rostrum.web.Onward;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is drafted by the clock. */
@Controller
final class PlanController {
  private final Plans plans;

  PlanController(Plans plans) {
    this.plans = plans;
  }

  @Needs(Act.WRITE_TO_MISSIONS)
  @PostMapping("/debates/{debate}/letters/plan")
  Onward decide(
      @PathVariable String debate,
      @RequestParam(defaultValue = "") String reminders,
      @RequestParam(defaultValue = "") String checks,
      @RequestParam(defaultValue = "AFTER_A_LOOK") Sending sending,
      @RequestParam(defaultValue = "0") long seen,
      Entered who,
      HttpServletRequest request) {
    Plan after = new Plan(days(reminders), days(checks), sending, seen);
    if (plans.decide(debate, after, who.person().id()) instanceof Edited.Stale) {
      throw new Trouble(HttpStatus.CONFLICT, LettersWords.ALL, "plan.changed");
    }
    return Onward.to("/debates/" + debate + "/letters")
        .telling(LettersWords.ALL.say(TongueChoice.of(request), "plan.kept"));
  }

  private static SortedSet<Integer> days(String text) {
    try {
      return Plan.days(text);
    } catch (IllegalArgumentException e) {
      throw new Trouble(HttpStatus.BAD_REQUEST, LettersWords.ALL, "plan.no-days");
    }
  }
}
