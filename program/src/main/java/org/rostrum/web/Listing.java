package org.rostrum.web;

import com.ibm.icu.text.Collator;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.rostrum.document.words.Tongue;
import org.rostrum.web.ListColumn.Shape;

/**
 * What a list of the house is: its columns, how it can be narrowed and sorted. Made once, as a
 * constant of the controller that shows the list; {@link #view} answers a request with it.
 *
 * <p>The same description makes the page (template {@code web/list}), the order and the CSV, so
 * they cannot differ. Immutable; safe for many threads.
 *
 * @param name its name: the id on the page, and the name of the CSV file
 * @param key what it is, a sentence of the page's room
 * @param prefix stands before the names of its parameters, so that a page can hold two lists
 * @param columns from the start edge
 * @param text what "find" looks through; empty where there is nothing to look for
 * @param choices the questions by which it is narrowed
 * @param tabs the one question whose answers stand as tabs with their counts; empty for none
 * @param first how it is sorted when nobody asked: a column's name, with "-" before it for falling;
 *     empty text for the first column
 */
public record Listing<T>(
    String name,
    String key,
    String prefix,
    List<ListColumn<T>> columns,
    Optional<Function<T, String>> text,
    List<ListChoice<T>> choices,
    Optional<ListChoice<T>> tabs,
    String first) {

  public Listing {
    columns = List.copyOf(columns);
    choices = List.copyOf(choices);
  }

  /** The list a page is for. */
  public static <T> Listing<T> named(String name, String key) {
    return new Listing<>(
        name, key, "", List.of(), Optional.empty(), List.of(), Optional.empty(), "");
  }

  /** A list that stands on a page beside another. */
  public static <T> Listing<T> beside(String name, String key) {
    return new Listing<>(
        name, key, name + "-", List.of(), Optional.empty(), List.of(), Optional.empty(), "");
  }

  /** A column of words, sorted as the reader's language sorts. */
  public Listing<T> column(String column, String heading, Function<T, String> value) {
    return column(
        new ListColumn<>(
            column,
            heading,
            Shape.WORDS,
            Optional.of(value),
            Optional.of(tongue -> {
              Collator collator = Collator.getInstance(tongue.locale());
              return (a, b) -> collator.compare(value.apply(a), value.apply(b));
            })));
  }

  /** A column of words with an order of its own, such as that of sort keys of States. */
  public Listing<T> column(
      String column, String heading, Function<T, String> value, Comparator<T> order) {
    return column(
        new ListColumn<>(
            column, heading, Shape.WORDS, Optional.of(value), Optional.of(tongue -> order)));
  }

  /** A column of numbers, at the end edge. */
  public Listing<T> figures(String column, String heading, ToLongFunction<T> value) {
    return column(
        new ListColumn<>(
            column,
            heading,
            Shape.FIGURES,
            Optional.of(row -> Long.toString(value.applyAsLong(row))),
            Optional.of(tongue -> Comparator.comparingLong(value))));
  }

  /** A column of moments; the CSV has them in New York's time with its offset. */
  public Listing<T> moments(String column, String heading, Function<T, Instant> value) {
    return column(
        new ListColumn<>(
            column,
            heading,
            Shape.WORDS,
            Optional.of(row -> new Moments(Tongue.ENGLISH).machine(value.apply(row))),
            Optional.of(tongue -> Comparator.comparing(value))));
  }

  /** A column that is on the page alone: what can be done with a row. */
  public Listing<T> acts(String heading) {
    return column(
        new ListColumn<>("acts", heading, Shape.ACTS, Optional.empty(), Optional.empty()));
  }

  /** A column in the CSV and on the page that nobody sorts by. */
  public Listing<T> unsorted(String column, String heading, Function<T, String> value) {
    return column(
        new ListColumn<>(column, heading, Shape.WORDS, Optional.of(value), Optional.empty()));
  }

  /** A column of the CSV alone, for what the page says in another way. */
  public Listing<T> inCsv(String column, Function<T, String> value) {
    return column(new ListColumn<>(column, "", Shape.CSV, Optional.of(value), Optional.empty()));
  }

  /** How it is sorted when nobody asked: a column's name, with "-" before it for falling. */
  public Listing<T> sortedFirst(String by) {
    return new Listing<>(name, key, prefix, columns, text, choices, tabs, by);
  }

  public Listing<T> column(ListColumn<T> column) {
    List<ListColumn<T>> more = new ArrayList<>(columns);
    more.add(column);
    return new Listing<>(name, key, prefix, more, text, choices, tabs, first);
  }

  /** What the field "find" looks through: every word that is asked for must stand in it. */
  public Listing<T> find(Function<T, String> inside) {
    return new Listing<>(name, key, prefix, columns, Optional.of(inside), choices, tabs, first);
  }

  /** A question by which the list is narrowed. */
  public Listing<T> choice(
      String parameter,
      String label,
      List<ListChoice.Option> options,
      BiPredicate<T, String> fits) {
    List<ListChoice<T>> more = new ArrayList<>(choices);
    more.add(new ListChoice<>(parameter, label, options, fits));
    return new Listing<>(name, key, prefix, columns, text, more, tabs, first);
  }

  /** The question whose answers stand above the list as tabs, each with its count. */
  public Listing<T> tabs(
      String parameter, List<ListChoice.Option> options, BiPredicate<T, String> fits) {
    ListChoice<T> question = new ListChoice<>(parameter, key, options, fits);
    return new Listing<>(name, key, prefix, columns, text, choices, Optional.of(question), first);
  }

  /** The list as a request asks for it. */
  public ListView<T> view(HttpServletRequest request, List<T> rows) {
    return new ListView<>(this, Query.of(request), TongueChoice.of(request), rows);
  }
}
