package org.rostrum.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** Every package says at its door what lives there; none is a junk room. */
final class DoorSigns {
  private static final Set<String> JUNK =
      Set.of(
          "common", "util", "utils", "helper", "helpers", "manager", "managers", "misc", "shared");

  private DoorSigns() {}

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
