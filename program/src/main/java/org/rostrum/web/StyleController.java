package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.web.ListChoice.Option;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The living page of the house's look: every component in all its states. */
@Controller
@OpenToAll
final class StyleController {
  private static final Duration FAR = Duration.ofHours(27).plusMinutes(54);
  private static final Duration NEAR = Duration.ofMinutes(41).plusSeconds(7);

  /** How the page about lists shows one. */
  private static final Listing<Board.Line> LIST =
      Listing.<Board.Line>named("debates", "home.debates")
          .column("title", "way.debates", Board.Line::title)
          .moments("sitting", "home.sitting", line -> line.sitting().orElse(Instant.EPOCH))
          .find(Board.Line::title)
          .choice(
              "presidency",
              "home.presidency-of",
              List.of(Option.named("Sarn", "Sarn"), Option.named("Brennmark", "Brennmark")),
              (line, asked) -> line.presidency().equals(asked));

  private final Clock clock;
  private final Palette palette;

  StyleController(Clock clock, Assets assets) {
    this.clock = clock;
    this.palette = Palette.of(assets.text("rostrum.css"));
  }

  @GetMapping("/style")
  Page style(HttpServletRequest request) {
    var now = clock.instant();
    return Page.of(
        Frame.OWN,
        "web/style",
        Map.of(
            "far",
            new Countdown(now.plus(FAR), now),
            "near",
            new Countdown(now.plus(NEAR), now),
            "palette",
            palette,
            "list",
            LIST.view(request, debates(now))));
  }

  @GetMapping("/style.csv")
  ResponseEntity<String> list(HttpServletRequest request) {
    return LIST.view(request, debates(clock.instant())).csv();
  }

  private static List<Board.Line> debates(Instant now) {
    return List.of(
        line("Fresh water in armed conflict", "Sarn", now.plus(FAR)),
        line("Mines at sea", "Brennmark", now.plus(FAR).plus(FAR)),
        line("Côte, port and pier: trade in wartime", "Sarn", now.plus(NEAR)));
  }

  private static Board.Line line(String title, String presidency, Instant sitting) {
    return new Board.Line("/", title, presidency, Optional.of(sitting), Optional.empty());
  }
}
