package org.rostrum.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Every package says at its door what lives there; none is a junk room. */
final class DoorSigns {
  private static final Set<String> JUNK =
      Set.of(
          "common", "util", "utils", "helper", "helpers", "manager", "managers", "misc", "shared");

  private DoorSigns() {}

  private static final Pattern TEST = Pattern.compile("\\{@code[\\s*]+(\\w+Test)}");

  /** Tests that a door sign names and that are not there, one sentence each, sorted. */
  static List<String> untrue(Path root, List<String> modules) {
    Set<String> tests = new TreeSet<>();
    TreeSet<String> sentences = new TreeSet<>();
    List<Path> sources = new ArrayList<>();
    for (String module : modules) {
      sources.addAll(javaFiles(root.resolve(module)));
    }
    for (Path file : sources) {
      tests.add(file.getFileName().toString().replace(".java", ""));
    }
    for (Path file : sources) {
      if (file.endsWith("package-info.java")) {
        Matcher named = TEST.matcher(text(file));
        while (named.find()) {
          if (!tests.contains(named.group(1))) {
            sentences.add(
                root.relativize(file) + " names " + named.group(1) + ", which is not there.");
          }
        }
      }
    }
    return new ArrayList<>(sentences);
  }

  private static List<Path> javaFiles(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What breaks the rule, one sentence each, sorted. */
  static List<String> broken(JavaClasses classes) {
    TreeSet<String> sentences = new TreeSet<>();
    for (JavaClass type : classes) {
      JavaPackage room = type.getPackage();
      if (room.tryGetPackageInfo().isEmpty()) {
        sentences.add(room.getName() + " has no package-info.java.");
      } else if (!room.isAnnotatedWith(NullMarked.class)) {
        sentences.add(room.getName() + " is not @NullMarked.");
      }
      for (String step : room.getName().split("\\.", -1)) {
        if (JUNK.contains(step)) {
          sentences.add(room.getName() + " says nothing: name it after what lives there.");
        }
      }
      String name = type.getSimpleName().toLowerCase(Locale.ROOT);
      if (JUNK.stream().anyMatch(junk -> junk.length() > 3 && name.endsWith(junk))) {
        sentences.add(type.getName() + " says nothing: name it after what it does.");
      }
    }
    return new ArrayList<>(sentences);
  }
}
