package org.rostrum.convene.house;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Whether a local day and hour say one moment. Nothing is guessed where they do not. */
public final class NewYorkHour {
  private NewYorkHour() {}

  /** What is wrong with it; empty when it is one moment. */
  public static Optional<FieldFault> fault(
      LocalDateTime local, ZoneId zone, Optional<ZoneOffset> said) {
    List<ZoneOffset> offsets = offsets(local, zone);
    if (offsets.isEmpty()) {
      return Optional.of(FieldFault.HOUR_DOES_NOT_EXIST);
    }
    boolean isOne = offsets.size() == 1 || said.filter(offsets::contains).isPresent();
    return isOne ? Optional.empty() : Optional.of(FieldFault.HOUR_EXISTS_TWICE);
  }

  /** The offsets it can have: none, one or two, the earlier moment first. */
  public static List<ZoneOffset> offsets(LocalDateTime local, ZoneId zone) {
    return zone.getRules().getValidOffsets(local);
  }
}
