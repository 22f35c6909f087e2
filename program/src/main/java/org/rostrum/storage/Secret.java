package org.rostrum.storage;

/**
 * A password or key as configured. Prints as dots, so that no log, page or error shows it.
 *
 * @param value the words themselves
 */
public record Secret(String value) {
  @Override
  public String toString() {
    return "••••";
  }
}
