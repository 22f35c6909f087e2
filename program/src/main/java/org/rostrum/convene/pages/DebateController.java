package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.convene.house.DeadlineChanges;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.convene.house.Topics;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.pages.DebateTabs;
import org.rostrum.storage.register.Registrar;
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
  private final Registrar registrar;

  DebateController(
      Visible debates,
      DebateTabs tabs,
      Watchers watchers,
      DeadlineChanges changes,
      PolicyPage policies,
      Registrar registrar) {
    this.debates = debates;
    this.tabs = tabs;
    this.watchers = watchers;
    this.changes = changes;
    this.policies = policies;
    this.registrar = registrar;
  }

  @GetMapping("/debates/{debate}")
  Page page(@PathVariable String debate, HttpServletRequest request) {
    long seen = watchers.seen(Topics.of(debate)); // before the debate is read, not after
    Convened one = debates.to(request, debate);
    Tongue tongue = TongueChoice.of(request);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("one", one);
    parts.put("seen", seen);
    parts.put("meets", KeptDebates.meets(one).map(Instant::toString).orElse(""));
    parts.put("dates", DateLine.of(one));
    parts.put("policy", PolicySentences.of(one.policy(), tongue));
    parts.put("cited", CitedLine.of(one.debate()));
    parts.put("history", policies.history(changes.of(one.id()), tongue));
    parts.put("extended", one.extended().isZero() ? "" : Spans.in(tongue, one.extended()));
    parts.put("register", registrar.head(Registrar.Log.DEBATES));
    return Page.of(ConveneWords.ALL, "convene/debate", parts).withWays(tabs.of(request, one));
  }

  /** Stays open, and says when there is something new on the page. */
  @GetMapping("/debates/{debate}/events")
  void events(@PathVariable String debate, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    watchers.watch(request, response, Topics.of(debates.to(request, debate).id()));
  }
}
