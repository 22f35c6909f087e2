package org.rostrum.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file for spreadsheets. A value that a spreadsheet would take for a formula is written
 * as text.
 */
public final class Csv {
  private final StringBuilder text = new StringBuilder("\uFEFF"); // else Excel guesses the encoding

  /** Begins with the names of the columns. */
  public Csv(String... columns) {
    line(columns);
  }

  /** Adds one line. */
  public void line(String... values) {
    text.append(Stream.of(values).map(Csv::value).collect(Collectors.joining(","))).append("\r\n");
  }

  /** The file as an answer. */
  public ResponseEntity<String> answer(String name) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.toString());
  }

  private static String value(String value) {
    String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
