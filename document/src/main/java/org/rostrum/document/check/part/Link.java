package org.rostrum.document.check.part;

import java.util.Locale;
import java.util.Optional;
import org.rostrum.document.safety.Place;

/**
 * A relation as a {@code .rels} part tells it.
 *
 * @param owner the part it belongs to; empty for the package
 * @param type the last step of its type's address, in lower case
 * @param fullType its whole type in lower case
 * @param address where it leads
 * @param reach whether it leads out of the package, whatever it says of itself
 * @param place where it stands
 */
record Link(String owner, String type, String fullType, Address address, Reach reach, Place place) {
  /** Where a relation leads. */
  enum Reach {
    PART,
    OUTSIDE
  }

  boolean outside() {
    return reach == Reach.OUTSIDE;
  }

  boolean is(String name) {
    return type.equals(name);
  }

  /** The relation an element tells; nothing when it tells none. */
  static Optional<Link> of(Spot spot) {
    if (!spot.name().equals("Relationship") || !spot.part().relations()) {
      return Optional.empty();
    }
    String type = spot.attribute("Type").toLowerCase(Locale.ROOT).strip().replaceFirst("/+$", "");
    Address address = Address.of(spot.attribute("Target"));
    String mode = spot.attribute("TargetMode").strip();
    boolean inside = mode.isEmpty() || mode.equalsIgnoreCase("Internal");
    boolean outside = !inside || address.outside();
    return Optional.of(
        new Link(
            owner(spot.part().lowerName()),
            type.substring(type.lastIndexOf('/') + 1),
            type,
            address,
            outside ? Reach.OUTSIDE : Reach.PART,
            Place.part(spot.part().name())));
  }

  private static String owner(String part) {
    String owner = part.replaceFirst("\\.rels$", "");
    int folder = owner.lastIndexOf("_rels/");
    return folder < 0 ? owner : owner.substring(0, folder) + owner.substring(folder + 6);
  }
}
