package org.rostrum.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plants what the architecture test must refuse, and sees it refused. */
class ArchitectureRulesTest {
  private static JavaClasses planted(String... files) {
    Path folder = House.root().resolve("gates/target/test-classes/org/rostrum");
    return new ClassFileImporter().importPaths(Stream.of(files).map(folder::resolve).toList());
  }

  @Test
  void arrowThatPointsUp_isFound() {
    assertThat(Arrows.broken(planted("document/text/PlantedArrow.class")))
        .containsExactly(
            "org.rostrum.document.text.PlantedArrow may not know"
                + " org.rostrum.document.safety.Limits.");
  }

  @Test
  void roomNobodyGaveAPlace_isFound() {
    assertThat(Arrows.broken(planted("util/PlantedHelper.class")))
        .containsExactly("The room util has no place in Arrows.java.");
  }

  @Test
  void junkRoomWithoutADoorSign_isFound() {
    assertThat(DoorSigns.broken(planted("util/PlantedHelper.class")))
        .containsExactly(
            "org.rostrum.util has no package-info.java.",
            "org.rostrum.util says nothing: name it after what lives there.",
            "org.rostrum.util.PlantedHelper says nothing: name it after what it does.");
  }

  @Test
  void eachRefusedHabit_isFound() {
    assertThat(Habits.broken(planted("gates/planted/BadHabits.class")))
        .extracting(sentence -> sentence.substring(sentence.lastIndexOf(": ") + 2))
        .containsOnly(
            "the clock is handed in, by cli",
            "say the locale, zone, encoding or seed",
            "only cli speaks to the terminal",
            "XML is read through document.safety.SafeXml alone",
            "nobody reads a log that a terminal program keeps; return what was found");
  }
}
