package org.rostrum.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.document.words.Tongue;
import org.springframework.http.ResponseEntity;

/**
 * A {@link Listing} as one reader asked for it: what is found, in which order, on which page. What
 * was asked stands in the address, so every view is a link.
 */
public final class ListView<T> {
  /** How many rows one page shows. */
  public static final int ON_A_PAGE = 100;

  private static final String FALLING = "-";

  private final Listing<T> listing;
  private final Query query;
  private final Tongue tongue;
  private final List<T> rows;
  private final List<T> found;

  ListView(Listing<T> listing, Query query, Tongue tongue, List<T> rows) {
    this.listing = listing;
    this.query = query;
    this.tongue = tongue;
    this.rows = List.copyOf(rows);
    this.found = asked(questions().toList()).sorted(order()).toList();
  }

  public Listing<T> listing() {
    return listing;
  }

  /** How many there are, whatever was asked. */
  public int all() {
    return rows.size();
  }

  /** All of them, whatever was asked. */
  public List<T> every() {
    return rows;
  }

  /** Everything that was asked for, in the order asked for. */
  public List<T> found() {
    return found;
  }

  /** The part of it that this page shows. */
  public List<T> shown() {
    int from = (page() - 1) * ON_A_PAGE;
    return found.subList(from, Math.min(found.size(), from + ON_A_PAGE));
  }

  /** The page shown, from 1. */
  public int page() {
    String asked = value("page");
    int page = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    return Math.clamp(page, 1, pages());
  }

  public int pages() {
    return Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** Was anything asked that leaves rows out? */
  public boolean isNarrowed() {
    return Stream.concat(Stream.of("find"), questions().map(ListChoice::name))
        .anyMatch(name -> !value(name).isEmpty());
  }

  /** What was asked of one of the list's parameters; empty text for nothing. */
  public String value(String name) {
    return query.first(parameter(name)).orElse("").strip();
  }

  /** The name of a parameter in the address. */
  public String parameter(String name) {
    return listing.prefix() + name;
  }

  /** The parameters of what else stands on the page, which the list's form must not lose. */
  public Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>(query.values());
    others.keySet().removeIf(this::isOwn);
    others.remove(TongueChoice.PARAMETER);
    return others;
  }

  private boolean isOwn(String parameter) {
    return Stream.concat(Stream.of("find", "sort", "page"), questions().map(ListChoice::name))
        .map(this::parameter)
        .anyMatch(parameter::equals);
  }

  /** The column it is sorted by, and which way. */
  public String sort() {
    String asked = value("sort");
    if (sortable().anyMatch(column -> asked.replaceFirst("^-", "").equals(column.name()))) {
      return asked;
    }
    return listing.first().isEmpty()
        ? sortable().map(ListColumn::name).findFirst().orElse("")
        : listing.first();
  }

  /** For {@code aria-sort}: how it is sorted by this column; {@code none} where it is not. */
  public String sorted(ListColumn<?> column) {
    if (sort().equals(column.name())) {
      return "ascending";
    }
    return sort().equals(FALLING + column.name()) ? "descending" : "none";
  }

  /** Where the heading of a column leads: to the list sorted by it, the other way if it is. */
  public String sortedBy(ListColumn<?> column) {
    boolean rising = sort().equals(column.name());
    return address("sort", (rising ? FALLING : "") + column.name());
  }

  /** Where a tab leads; empty text for the tab of all. */
  public String tab(String value) {
    return address(listing.tabs().orElseThrow().name(), value);
  }

  /** How many rows a tab shows, all else as asked. */
  public long inTab(String value) {
    ListChoice<T> tabs = listing.tabs().orElseThrow();
    return asked(listing.choices())
        .filter(row -> value.isEmpty() || tabs.fits().test(row, value))
        .count();
  }

  /** Where another page of the list is. */
  public String toPage(int page) {
    return query.with(parameter("page"), page == 1 ? "" : Integer.toString(page)).inAddress();
  }

  /** The same list with nothing left out. */
  public String whole() {
    Query whole = query.with(parameter("find"), "").with(parameter("page"), "");
    for (ListChoice<T> question : questions().toList()) {
      whole = whole.with(parameter(question.name()), "");
    }
    return whole.inAddress();
  }

  private String address(String name, String value) {
    return query.with(parameter("page"), "").with(parameter(name), value).inAddress();
  }

  /** The address of the CSV, for a page at this path. */
  public String csvAt(String path) {
    String beside = listing.prefix().isEmpty() ? "" : "/" + listing.name();
    return path + beside + ".csv" + query.inAddress();
  }

  /** What was found as a file, all pages of it. */
  public ResponseEntity<String> csv() {
    List<ListColumn<T>> columns =
        listing.columns().stream().filter(column -> column.value().isPresent()).toList();
    Csv csv = new Csv(columns.stream().map(ListColumn::name).toArray(String[]::new));
    for (T row : found) {
      csv.line(
          columns.stream()
              .map(column -> column.value().orElseThrow().apply(row))
              .toArray(String[]::new));
    }
    return csv.answer(listing.name() + ".csv");
  }

  private Stream<ListColumn<T>> sortable() {
    return listing.columns().stream().filter(column -> column.order().isPresent());
  }

  /** The columns one can sort by. */
  public List<ListColumn<T>> orders() {
    return sortable().toList();
  }

  private Stream<ListChoice<T>> questions() {
    return Stream.concat(listing.choices().stream(), listing.tabs().stream());
  }

  private Stream<T> asked(List<ListChoice<T>> questions) {
    Stream<T> left = rows.stream();
    for (ListChoice<T> question : questions) {
      String value = value(question.name());
      if (question.options().stream().anyMatch(option -> option.value().equals(value))) {
        left = left.filter(row -> question.fits().test(row, value));
      }
    }
    List<String> words = words(value("find"));
    Optional<Function<T, String>> text = listing.text();
    if (words.isEmpty() || text.isEmpty()) {
      return left;
    }
    return left.filter(row -> {
      String plain = plain(text.get().apply(row));
      return words.stream().allMatch(plain::contains);
    });
  }

  private Comparator<T> order() {
    String sort = sort();
    boolean falling = sort.startsWith(FALLING);
    String column = falling ? sort.substring(1) : sort;
    Comparator<T> order = Comparator.comparingInt(row -> 0);
    for (ListColumn<T> each : sortable().toList()) {
      Comparator<T> by = each.order().orElseThrow().apply(tongue);
      order =
          each.name().equals(column)
              ? (falling ? by.reversed() : by).thenComparing(order)
              : order.thenComparing(by);
    }
    return order;
  }

  private static List<String> words(String asked) {
    List<String> words = new ArrayList<>(List.of(plain(asked).split("\\s+", -1)));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Without accents and capitals, so that "cote" finds "Côte". */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
