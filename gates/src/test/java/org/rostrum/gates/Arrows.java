package org.rostrum.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which room may know which. A room that is not named here may not be built: whoever adds one says
 * here where it stands.
 */
final class Arrows {
  private static final List<String> DOCUMENT =
      List.of(
          "words",
          "text",
          "official",
          "safety",
          "word",
          "check",
          "scan",
          "tally",
          "docx",
          "html",
          "akn",
          "pdf");
  private static final Set<String> ACTS =
      Set.of("convene", "receive", "compile", "publish", "sit", "understand");

  /**
   * What the ledger's own reader of Word files may borrow from the other one: rules that have one
   * right answer (how a label is printed, which sign a symbol font means). Never its reading.
   */
  private static final Set<String> BORROWED_BY_TALLY =
      Set.of(
          "org.rostrum.document.word.numbering",
          "org.rostrum.document.word.symbols",
          "org.rostrum.document.word.maths");

  private Arrows() {}

  private static boolean borrowed(JavaClass from, JavaClass to) {
    return House.room(from).filter("document.tally"::equals).isPresent()
        && BORROWED_BY_TALLY.contains(to.getPackageName());
  }

  /** The rooms this one may know. */
  static Optional<Set<String>> allowed(String room) {
    return switch (room) {
      case "document", "document.words", "document.text" -> Optional.of(Set.of());
      case "document.safety" -> inside("words");
      case "document.official" -> inside("words", "text");
      case "document.word" -> inside("words", "text", "safety");
      case "document.scan" -> inside("words", "safety", "word", "check");
      case "document.check" -> inside("words", "text", "safety", "word", "tally");
      case "document.tally", "document.docx", "document.html", "document.akn", "document.pdf" ->
          inside("words", "text", "official", "safety");
      case "cover" -> inside("words", "safety", "text", "official", "docx", "pdf");
      case "register", "settings" -> Optional.of(Set.of());
      case "debate" -> Optional.of(foundations());
      case "storage" -> Optional.of(with(foundations(), "debate"));
      case "web" -> Optional.of(with(foundations(), "debate", "storage"));
      case "post" -> Optional.of(with(foundations(), "debate", "storage"));
      case "people" -> Optional.of(with(foundations(), "debate", "storage", "post", "web"));
      case "cli", "bench" -> Optional.of(everything());
      default ->
          ACTS.contains(room)
              ? Optional.of(
                  with(foundations(), "cover", "debate", "storage", "post", "people", "web"))
              : Optional.empty();
    };
  }

  private static Optional<Set<String>> inside(String... rooms) {
    return Optional.of(new LinkedHashSet<>(Stream.of(rooms).map(r -> "document." + r).toList()));
  }

  private static Set<String> foundations() {
    Set<String> rooms = new LinkedHashSet<>(DOCUMENT.stream().map(r -> "document." + r).toList());
    rooms.add("register");
    rooms.add("settings");
    return rooms;
  }

  private static Set<String> everything() {
    Set<String> rooms =
        with(foundations(), "cover", "debate", "storage", "post", "people", "web", "cli");
    rooms.addAll(ACTS);
    return rooms;
  }

  private static Set<String> with(Set<String> rooms, String... more) {
    Set<String> all = new LinkedHashSet<>(rooms);
    all.addAll(List.of(more));
    return all;
  }

  /** The arrows that are there: from each room, those it knows, sorted. */
  static SortedMap<String, SortedSet<String>> drawn(JavaClasses classes) {
    SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        Optional<String> from = House.room(type);
        Optional<String> to = House.room(dependency.getTargetClass().getBaseComponentType());
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
          arrows.computeIfAbsent(from.get(), room -> new TreeSet<>()).add(to.get());
        }
      }
    }
    return arrows;
  }

  /** What breaks the rule, one sentence each, sorted. */
  static List<String> broken(JavaClasses classes) {
    TreeSet<String> sentences = new TreeSet<>();
    for (JavaClass type : classes) {
      Optional<String> room = House.room(type);
      if (room.isEmpty()) {
        continue;
      }
      Optional<Set<String>> allowed = allowed(room.get());
      if (allowed.isEmpty()) {
        sentences.add("The room " + room.get() + " has no place in Arrows.java.");
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass known = dependency.getTargetClass().getBaseComponentType();
        Optional<String> to = House.room(known);
        if (to.isPresent()
            && !to.equals(room)
            && !allowed.get().contains(to.get())
            && !borrowed(type, known)) {
          sentences.add(type.getName() + " may not know " + known.getName() + ".");
        }
      }
    }
    return new ArrayList<>(sentences);
  }
}
