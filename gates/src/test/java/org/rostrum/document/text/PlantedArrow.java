package org.rostrum.document.text;

import org.rostrum.document.safety.Limits;

/** An arrow that points up, planted for {@code ArchitectureRulesTest}. */
final class PlantedArrow {
  private PlantedArrow() {}

  static long limit() {
    return Limits.STANDARD.fileBytes();
  }
}
