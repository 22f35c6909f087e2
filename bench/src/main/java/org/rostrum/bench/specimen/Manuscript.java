package org.rostrum.bench.specimen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plain words of one statement: settings ({@code @lang fr}) above a line of dashes, then one
 * paragraph a line. {@code docs} of the signs: {@link Body} for blocks, {@link Runs} for inlines.
 */
record Manuscript(Map<String, String> settings, List<String> lines) {

  static Manuscript parse(String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    String[] halves = text.split("\n---\n", 2);
    for (String line : halves[0].lines().toList()) {
      int space = line.indexOf(' ');
      String key = space < 0 ? line : line.substring(0, space);
      settings.put(key.substring(1), space < 0 ? "yes" : line.substring(space + 1).strip());
    }
    List<String> lines = halves[1].lines().filter(line -> !line.isBlank()).toList();
    return new Manuscript(settings, lines);
  }

  String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }

  boolean has(String name) {
    return settings.containsKey(name);
  }
}
