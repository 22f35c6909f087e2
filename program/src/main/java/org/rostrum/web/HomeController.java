package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the debates of this house. */
@Controller
@OpenToAll
final class HomeController {
  private final Board board;

  HomeController(Board board) {
    this.board = board;
  }

  @GetMapping("/")
  Page home(HttpServletRequest request) {
    return Page.of(Frame.OWN, "web/home", Map.of("lines", board.lines(TongueChoice.of(request))));
  }
}
