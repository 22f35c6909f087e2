package org.rostrum.convene.letters;

import jakarta.servlet.http.HttpServletRequest;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Stage;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A debate's days for everybody's calendar, once it is announced. */
@Controller
@OpenToAll
final class CalendarController {
  private final Debates debates;
  private final CalendarFile calendar;

  CalendarController(Debates debates, CalendarFile calendar) {
    this.debates = debates;
    this.calendar = calendar;
  }

  @GetMapping("/debates/{debate}/calendar.ics")
  ResponseEntity<String> file(@PathVariable String debate, HttpServletRequest request) {
    Convened convened =
        debates
            .find(debate)
            .filter(one -> one.stage() != Stage.PREPARED)
            .orElseThrow(
                () -> new Trouble(HttpStatus.NOT_FOUND, LettersWords.ALL, "calendar.none"));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(convened.id() + ".ics").build().toString())
        .body(calendar.of(convened, TongueChoice.of(request)));
  }
}
