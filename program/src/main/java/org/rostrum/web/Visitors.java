package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rostrum.document.words.Tongue;

/** Tells the frame who is looking. The room {@code people} answers. */
@FunctionalInterface
public interface Visitors {
  Visitor of(HttpServletRequest request, Tongue tongue);
}
