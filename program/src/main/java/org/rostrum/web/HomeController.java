package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.document.words.Tongue;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the debates of this house. Where they are many, one finds among them. */
@Controller
@OpenToAll
final class HomeController {
  private static final Listing<Board.Line> LIST =
      Listing.<Board.Line>named("board", "home.title")
          .column("debate", "home.title", Board.Line::title)
          .column("sitting", "home.sitting", line -> text(line.sitting()), by(Board.Line::sitting))
          .column("closes", "count.closes", line -> text(line.closes()), by(Board.Line::closes))
          .inCsv("presidency", Board.Line::presidency)
          .inCsv("address", Board.Line::path)
          .find(line -> line.title() + " " + line.presidency())
          .sortedFirst("sitting");

  private final Board board;

  HomeController(Board board) {
    this.board = board;
  }

  @GetMapping("/")
  Page home(HttpServletRequest request) {
    return Page.of(Frame.OWN, "web/home", Map.of("view", view(request)));
  }

  @GetMapping("/board.csv")
  ResponseEntity<String> csv(HttpServletRequest request) {
    return view(request).csv();
  }

  private ListView<Board.Line> view(HttpServletRequest request) {
    return LIST.view(request, board.lines(TongueChoice.of(request)));
  }

  private static String text(Optional<Instant> moment) {
    return moment.map(new Moments(Tongue.ENGLISH)::machine).orElse("");
  }

  /** The soonest first; what has no such moment comes last. */
  private static Comparator<Board.Line> by(Function<Board.Line, Optional<Instant>> moment) {
    return Comparator.comparing(line -> moment.apply(line).orElse(Instant.MAX));
  }
}
