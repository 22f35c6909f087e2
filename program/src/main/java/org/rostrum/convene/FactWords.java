package org.rostrum.convene;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rostrum.debate.Capacity;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.StatementFacts;

/** The facts of one statement as a person types them, the same words in CSV and in YAML. */
final class FactWords {
  /** The columns of {@code statements.csv} and keys of the YAML beside a statement, in order. */
  static final List<String> COLUMNS =
      List.of(
          "file",
          "entity",
          "speaker",
          "honorific",
          "title",
          "level",
          "language",
          "capacity",
          "part",
          "order",
          "received");

  private static final String ON_BEHALF = "on behalf of ";

  private final Function<String, String> typed;
  private final BiConsumer<String, String> fault;

  /**
   * @param typed the words under a column, empty when there are none
   * @param fault told a column and what is wrong with its words
   */
  FactWords(Function<String, String> typed, BiConsumer<String, String> fault) {
    this.typed = typed;
    this.fault = fault;
  }

  /** The facts; what is wrong has been told and is left empty. */
  StatementFacts facts(String file) {
    String entity = typed.apply("entity");
    return new StatementFacts(
        file,
        entity.isEmpty() ? StatementFacts.ofFile(file).entity() : entity,
        typed.apply("speaker"),
        typed.apply("honorific"),
        typed.apply("title"),
        oneOf("level", Level.values(), Level::code),
        language(),
        capacity(),
        oneOf("part", PartTaken.values(), PartTaken::word),
        order(),
        received());
  }

  private <E extends Enum<E>> Optional<E> oneOf(
      String column, E[] values, Function<E, String> word) {
    String words = typed.apply(column);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (E value : values) {
      String name = value.name().replace('_', ' ');
      if (word.apply(value).equalsIgnoreCase(words) || name.equalsIgnoreCase(words)) {
        return Optional.of(value);
      }
    }
    List<String> known = Arrays.stream(values).map(word).toList();
    tell(column, words, "must be one of: " + String.join(", ", known));
    return Optional.empty();
  }

  private String language() {
    String words = typed.apply("language");
    if (words.isEmpty()) {
      return "";
    }
    Locale locale = Locale.forLanguageTag(words.replace('_', '-'));
    boolean isTag = words.length() < 12 && !locale.toLanguageTag().equals("und");
    if (isTag && Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
      return locale.toLanguageTag();
    }
    for (String code : List.of("ar", "zh", "en", "fr", "ru", "es")) {
      if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(words)) {
        return code;
      }
    }
    tell("language", words, "must be a language such as en, fr, ar, zh, ru, es or \"French\"");
    return "";
  }

  private Capacity capacity() {
    String words = typed.apply("capacity");
    if (words.isEmpty() || words.equalsIgnoreCase("national")) {
      return new Capacity.National();
    }
    boolean isGroup = words.regionMatches(true, 0, ON_BEHALF, 0, ON_BEHALF.length());
    if (isGroup && words.length() > ON_BEHALF.length()) {
      return new Capacity.OnBehalfOf(words.substring(ON_BEHALF.length()).strip());
    }
    tell("capacity", words, "must be \"national\" or \"on behalf of …\"");
    return new Capacity.National();
  }

  private OptionalInt order() {
    String words = typed.apply("order");
    if (words.isEmpty()) {
      return OptionalInt.empty();
    }
    if (words.matches("[1-9][0-9]{0,4}")) {
      return OptionalInt.of(Integer.parseInt(words));
    }
    tell("order", words, "must be a whole number from 1");
    return OptionalInt.empty();
  }

  private Optional<Instant> received() {
    String words = typed.apply("received");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(words.replaceFirst(" ", "T")).toInstant());
    } catch (java.time.format.DateTimeParseException e) {
      tell(
          "received",
          words,
          "must be a moment with its offset, such as 2021-06-29T16:45:00-04:00 or"
              + " 2021-06-29T20:45:00Z");
      return Optional.empty();
    }
  }

  private void tell(String column, String words, String rule) {
    fault.accept(column, "\"" + words + "\" " + rule + ".");
  }
}
