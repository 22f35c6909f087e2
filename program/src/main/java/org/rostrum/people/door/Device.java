package org.rostrum.people.door;

import java.util.List;

/**
 * What a browser says of itself, in two words a person knows: its name and the system it runs on.
 */
final class Device {
  /** The sign by which each is known, in the order in which they hide in each other's names. */
  private static final List<List<String>> BROWSERS =
      List.of(
          List.of("Edg", "Edge"),
          List.of("OPR/", "Opera"),
          List.of("Firefox/", "Firefox"),
          List.of("FxiOS/", "Firefox"),
          List.of("Chrome/", "Chrome"),
          List.of("CriOS/", "Chrome"),
          List.of("Safari/", "Safari"));

  private static final List<List<String>> SYSTEMS =
      List.of(
          List.of("iPhone", "iPhone"),
          List.of("iPad", "iPad"),
          List.of("Android", "Android"),
          List.of("Windows", "Windows"),
          List.of("Mac OS X", "macOS"),
          List.of("CrOS", "ChromeOS"),
          List.of("Linux", "Linux"));

  private Device() {}

  static String of(String agent) {
    String browser = found(BROWSERS, agent);
    String system = found(SYSTEMS, agent);
    if (browser.isEmpty() && system.isEmpty()) {
      return agent;
    }
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String found(List<List<String>> known, String agent) {
    return known.stream()
        .filter(each -> agent.contains(each.getFirst()))
        .map(List::getLast)
        .findFirst()
        .orElse("");
  }
}
