package org.rostrum.convene;

import java.util.List;

/** The keys of {@code debate.yaml}, section by section, in the order they are written. */
final class DebateKeys {
  static final List<String> FILE =
      List.of(
          "debate",
          "note",
          "sittings",
          "objective",
          "background",
          "questions",
          "briefers",
          "presidency",
          "participation",
          "deadline",
          "footnotes",
          "cited",
          "compilation",
          "entities");
  static final List<String> DEBATE = List.of("agenda-item", "theme", "short-name", "form");
  static final List<String> NOTE = List.of("symbol", "dated", "from", "addressed-to");
  static final List<String> SITTING = List.of("date", "starts", "ends", "zone", "offset", "place");
  static final List<String> QUESTION = List.of("letter", "printed", "words");
  static final List<String> BRIEFER = List.of("honorific", "name", "function");
  static final List<String> PRESIDENCY = List.of("state", "honorific", "name", "title");
  static final List<String> PARTICIPATION =
      List.of(
          "members",
          "others",
          "channel",
          "file-format",
          "cover-letter-signed-by",
          "cover-letter-addressed-to",
          "limit",
          "publication",
          "outcome");
  static final List<String> DEADLINE = List.of("rule", "date", "time", "zone", "offset");
  static final List<String> FOOTNOTE = List.of("mark", "words");
  static final List<String> COMPILATION =
      List.of(
          "symbol",
          "letter-date",
          "distribution-date",
          "signer",
          "numerals",
          "members",
          "language",
          "issuer-notice",
          "wording");
  static final List<String> SIGNER = List.of("name", "title", "state");
  static final List<String> ENTITY = List.of("code", "short", "running", "sort", "kind");

  private DebateKeys() {}
}
