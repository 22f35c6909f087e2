package org.rostrum.people.door;

/** The door of a demonstration, where nobody has a key. No other house has one. */
@FunctionalInterface
public interface OpenDoor {
  /** Where one chooses as whom to come in. */
  String path();
}
