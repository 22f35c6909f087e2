package org.rostrum.gates;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the design, and the map of the arrows that are there. */
class ArchitectureTest {
  private static final JavaClasses HOUSE = House.classes();

  @Test
  void everyRoom_knowsOnlyTheRoomsBelowIt() {
    assertThat(Arrows.broken(HOUSE)).isEmpty();
  }

  @Test
  void noRooms_knowEachOtherInACircle() {
    slices().matching("org.rostrum.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noRoom_takesUpARefusedHabit() {
    assertThat(Habits.broken(HOUSE)).isEmpty();
  }

  @Test
  void everyPackage_hasADoorSignAndANameOfItsOwn() {
    assertThat(DoorSigns.broken(HOUSE)).isEmpty();
  }

  @Test
  void everyTestADoorSignNames_isThere() {
    List<String> modules = new ArrayList<>(House.MODULES);
    modules.add("gates");

    assertThat(DoorSigns.untrue(House.root(), modules)).isEmpty();
  }

  /** On a difference the new map is written at once: look at it, and commit it if it is meant. */
  @Test
  void map_showsTheHouseAsItIs() throws IOException {
    Path map = House.root().resolve("docs/map.md");
    String committed = Files.exists(map) ? Files.readString(map) : "";
    String drawn = HouseMap.draw(HOUSE);
    if (!drawn.equals(committed)) {
      Files.writeString(map, drawn);
    }
    assertThat(committed)
        .as("docs/map.md was not the house as it is. It has been drawn anew: look, and commit it")
        .isEqualTo(drawn);
  }
}
