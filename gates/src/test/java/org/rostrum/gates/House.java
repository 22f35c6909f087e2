package org.rostrum.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The house as built: its modules, its rooms and the classes in them, tests left out. */
final class House {
  /** The modules whose classes are looked at; this one is not. */
  static final List<String> MODULES = List.of("document", "cover", "register", "program", "bench");

  private static final String BASE = "org.rostrum";

  private House() {}

  /** The folder of the checkout. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("rostrum")) || !Files.exists(folder.resolve("launch"))) {
      folder = Optional.ofNullable(folder.getParent()).orElseThrow();
    }
    return folder;
  }

  /** Every class of the program. */
  static JavaClasses classes() {
    List<Path> folders =
        MODULES.stream()
            .map(module -> root().resolve(module).resolve("target/classes"))
            .filter(Files::isDirectory)
            .toList();
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("/classes/rostrum/templates/"))
        .importPaths(folders);
  }

  /**
   * The room a class lives in: {@code "cli"}, {@code "document.word"}. Folders inside a room belong
   * to the room.
   */
  static Optional<String> room(JavaClass type) {
    return room(type.getPackageName());
  }

  static Optional<String> room(String packageName) {
    if (!packageName.startsWith(BASE + ".")) {
      return Optional.empty();
    }
    String[] steps = packageName.substring(BASE.length() + 1).split("\\.", -1);
    if (steps[0].equals("document")) {
      return Optional.of(steps.length == 1 ? "document" : "document." + steps[1]);
    }
    return Optional.of(steps[0]);
  }

  /** The rooms that stand, each with how many classes of its own it has, sorted by name. */
  static SortedMap<String, Long> rooms(JavaClasses classes) {
    TreeMap<String, Long> rooms = new TreeMap<>();
    for (JavaClass type : classes) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        room(type).ifPresent(room -> rooms.merge(room, 1L, Long::sum));
      }
    }
    return rooms;
  }
}
