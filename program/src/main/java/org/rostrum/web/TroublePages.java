package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.storage.StorageTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.http.HttpStatus;

/**
 * The page of a request that failed: what happened, what to do, and a number that finds the line of
 * the log. The log names the fault and the path, never what was sent.
 */
public final class TroublePages {
  private static final Logger LOG = LoggerFactory.getLogger(TroublePages.class);

  /** The attribute of a request in which the number of its refusal stands. */
  public static final String NUMBER = TroublePages.class.getName() + ".number";

  private final TroubleNumbers numbers;
  private final Clock clock;

  TroublePages(TroubleNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  /** For a fault of ours. */
  Page ofFault(HttpServletRequest request, Throwable fault) {
    String number = logged(Level.ERROR, HttpStatus.INTERNAL_SERVER_ERROR, request, fault);
    Tongue tongue = TongueChoice.of(request);
    String hour = new Moments(tongue).exactHour(clock.instant());
    return page(
        HttpStatus.INTERNAL_SERVER_ERROR,
        Frame.OWN.say(tongue, "trouble.500", "hour", hour),
        Frame.OWN.say(tongue, "trouble.500.mend"),
        number);
  }

  /** For storage that cannot do what it was asked to: nothing that was sent is lost unsaid. */
  Page ofStorage(HttpServletRequest request, StorageTrouble trouble) {
    HttpStatus status =
        switch (trouble.kind()) {
          case DISK_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
          case BUSY, STOPPED, WRITE_FAILED, CLOCK_RAN_BACK, UNREACHABLE, BUCKET ->
              HttpStatus.SERVICE_UNAVAILABLE;
          default -> HttpStatus.INTERNAL_SERVER_ERROR; // of the terminal, or a damaged file
        };
    String key =
        switch (trouble.kind()) {
          case DISK_FULL -> "storage.full";
          case BUSY -> "storage.busy";
          case OUTCOME_UNKNOWN -> "storage.unknown";
          default -> "storage.stopped";
        };
    String number = logged(Level.ERROR, status, request, trouble);
    Tongue tongue = TongueChoice.of(request);
    return page(status, Frame.OWN.say(tongue, key), Frame.OWN.say(tongue, key + ".mend"), number);
  }

  /** For a refusal with its own sentences. */
  public Page ofTrouble(HttpServletRequest request, Trouble trouble) {
    Tongue tongue = TongueChoice.of(request);
    String number = logged(Level.INFO, trouble.status(), request, trouble);
    return page(trouble.status(), trouble.whatHappened(tongue), trouble.whatToDo(tongue), number);
  }

  /** For a refusal that the status alone explains. */
  public Page ofStatus(HttpServletRequest request, HttpStatus status, Throwable why) {
    Tongue tongue = TongueChoice.of(request);
    String number = logged(Level.INFO, status, request, why);
    String key = key(status);
    return page(status, Frame.OWN.say(tongue, key), Frame.OWN.say(tongue, key + ".mend"), number);
  }

  private static String key(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN -> "trouble.403";
      case NOT_FOUND -> "trouble.404";
      case METHOD_NOT_ALLOWED -> "trouble.405";
      case REQUEST_TIMEOUT -> "trouble.408";
      case CONTENT_TOO_LARGE -> "trouble.413";
      case TOO_MANY_REQUESTS -> "trouble.429";
      case SERVICE_UNAVAILABLE -> "trouble.503";
      default -> "trouble.400"; // the enum is the library's, and long
    };
  }

  private static Page page(HttpStatus status, String happened, String mend, String number) {
    return Page.of(
            Frame.OWN, "web/trouble", Map.of("happened", happened, "mend", mend, "number", number))
        .withStatus(status);
  }

  private String logged(
      Level level, HttpStatus status, HttpServletRequest request, Throwable fault) {
    String number = numbers.next();
    request.setAttribute(NUMBER, number);
    var line =
        LOG.atLevel(level)
            .addKeyValue("number", number)
            .addKeyValue("status", status.value())
            .addKeyValue("method", request.getMethod());
    if (level == Level.ERROR) {
      line.setCause(fault).log("A request failed");
    } else {
      line.addKeyValue("why", fault.getClass().getSimpleName()).log("A request was refused");
    }
    return number;
  }
}
