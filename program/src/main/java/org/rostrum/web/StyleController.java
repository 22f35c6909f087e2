package org.rostrum.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The living page of the house's look: every component in all its states. */
@Controller
@OpenToAll
final class StyleController {
  private static final Duration FAR = Duration.ofHours(27).plusMinutes(54);
  private static final Duration NEAR = Duration.ofMinutes(41).plusSeconds(7);

  private final Clock clock;

  StyleController(Clock clock) {
    this.clock = clock;
  }

  @GetMapping("/style")
  Page style() {
    var now = clock.instant();
    return Page.of(
        Frame.OWN,
        "web/style",
        Map.of(
            "far", new Countdown(now.plus(FAR), now), "near", new Countdown(now.plus(NEAR), now)));
  }
}
