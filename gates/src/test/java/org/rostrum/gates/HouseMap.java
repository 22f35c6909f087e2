package org.rostrum.gates;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.SortedSet;

/** Draws the rooms and the arrows that are there as a page with a Mermaid picture. */
final class HouseMap {
  private static final String HEAD =
      """
      # The map of the house

      Drawn by the build from the classes as they are; do not edit. An arrow says: knows.
      Which arrows may be there is told in `gates/src/test/java/org/rostrum/gates/Arrows.java`.

      """;

  private HouseMap() {}

  static String draw(JavaClasses classes) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("```mermaid\nflowchart TD\n");
    for (Map.Entry<String, Long> room : House.rooms(classes).entrySet()) {
      page.append("  ").append(id(room.getKey())).append("[\"").append(room.getKey());
      page.append("\"]\n");
    }
    for (Map.Entry<String, SortedSet<String>> arrow : Arrows.drawn(classes).entrySet()) {
      for (String to : arrow.getValue()) {
        page.append("  ").append(id(arrow.getKey())).append(" --> ").append(id(to)).append('\n');
      }
    }
    return page.append("```\n").toString();
  }

  private static String id(String room) {
    return room.replace('.', '_');
  }
}
