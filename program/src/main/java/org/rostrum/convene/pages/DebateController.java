package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.rostrum.convene.house.DeadlineChanges;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.convene.house.Topics;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.pages.DebateTabs;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.live.Watchers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A debate's own page, for everybody, and its changes as they happen. */
@Controller
@OpenToAll
final class DebateController {
  private final Visible debates;
  private final DebateTabs tabs;
  private final Watchers watchers;
  private final DeadlineChanges changes;
  private final PolicyPage policies;

  DebateController(
      Visible debates,
      DebateTabs tabs,
      Watchers watchers,
      DeadlineChanges changes,
      PolicyPage policies) {
    this.debates = debates;
    this.tabs = tabs;
    this.watchers = watchers;
    this.changes = changes;
    this.policies = policies;
  }

  @GetMapping("/debates/{debate}")
  Page page(@PathVariable String debate, HttpServletRequest request) {
    long seen = watchers.seen(Topics.of(debate)); // before the debate is read, not after
    Convened one = debates.to(request, debate);
    Tongue tongue = TongueChoice.of(request);
    return Page.of(
            ConveneWords.ALL,
            "convene/debate",
            Map.of(
                "one",
                one,
                "seen",
                seen,
                "meets",
                KeptDebates.meets(one).map(Instant::toString).orElse(""),
                "dates",
                DateLine.of(one),
                "policy",
                PolicySentences.of(one.policy(), tongue),
                "cited",
                CitedLine.of(one.debate()),
                "history",
                policies.history(changes.of(one.id()), tongue),
                "extended",
                one.extended().isZero() ? "" : Spans.in(tongue, one.extended())))
        .withWays(tabs.of(request, one));
  }

  /** Stays open, and says when there is something new on the page. */
  @GetMapping("/debates/{debate}/events")
  void events(@PathVariable String debate, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    watchers.watch(request, response, Topics.of(debates.to(request, debate).id()));
  }
}
