package org.rostrum.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rostrum.storage.StorageTrouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Catches whatever no controller caught, inside the pages and outside of them. */
@Controller
@ControllerAdvice
@OpenToAll
final class TroubleAnswers {
  private final TroublePages pages;

  TroubleAnswers(TroublePages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  Page trouble(Trouble trouble, HttpServletRequest request) {
    return pages.ofTrouble(request, trouble);
  }

  @ExceptionHandler
  Page storage(StorageTrouble trouble, HttpServletRequest request) {
    return pages.ofStorage(request, trouble);
  }

  @ExceptionHandler
  Page anything(Exception fault, HttpServletRequest request) throws Exception {
    if (wentSilent(fault)) {
      return pages.ofStatus(request, HttpStatus.REQUEST_TIMEOUT, fault);
    }
    if (fault instanceof ErrorResponse refused) {
      return pages.ofStatus(request, status(refused.getStatusCode()), fault);
    }
    if (fault instanceof InvalidParameterException) {
      return pages.ofStatus(request, HttpStatus.BAD_REQUEST, fault);
    }
    if (fault.getClass().getName().startsWith("org.springframework.security.")) {
      throw fault; // the door of the house answers these
    }
    return pages.ofFault(request, fault);
  }

  /** What the servlet container or a filter refused. */
  @RequestMapping("/error")
  Page outside(HttpServletRequest request) {
    Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (fault instanceof Throwable thrown && wentSilent(thrown)) {
      return pages.ofStatus(request, HttpStatus.REQUEST_TIMEOUT, thrown);
    }
    if (fault instanceof InvalidParameterException unreadable) {
      return pages.ofStatus(request, HttpStatus.BAD_REQUEST, unreadable);
    }
    if (fault instanceof Throwable thrown) {
      return pages.ofFault(request, thrown);
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status =
        code instanceof Integer number
            ? status(HttpStatusCode.valueOf(number))
            : HttpStatus.NOT_FOUND; // somebody typed the address
    return pages.ofStatus(request, status, new IllegalStateException("refused before the pages"));
  }

  /** Whether the client stopped sending in the middle: no fault of ours. */
  private static boolean wentSilent(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static HttpStatus status(HttpStatusCode code) {
    HttpStatus known = HttpStatus.resolve(code.value());
    return known == null ? HttpStatus.BAD_REQUEST : known;
  }
}
