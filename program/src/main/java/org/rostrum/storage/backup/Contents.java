package org.rostrum.storage.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.storage.Vendor;

/**
 * What stands in a backup: facts about where it came from, and each entry's SHA-256, in lines that
 * {@code sha256sum -c} reads.
 *
 * @param facts {@code vendor}, {@code schema}, {@code installation}, {@code generation}, {@code
 *     made}
 * @param entries the hash of each entry, by its name
 */
record Contents(SortedMap<String, String> facts, SortedMap<String, String> entries) {
  static final String NAME = "CONTENTS";
  private static final String FIRST = "# rostrum backup 1";

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST);
    facts.forEach((name, value) -> lines.add("# " + name + " " + value));
    entries.forEach((name, hash) -> lines.add(hash + "  " + name));
    return String.join("\n", lines) + "\n";
  }

  /** Reads it; {@code null} facts do not exist: what is no backup has no entries. */
  static Contents read(String text) {
    SortedMap<String, String> facts = new TreeMap<>();
    SortedMap<String, String> entries = new TreeMap<>();
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
      return new Contents(facts, entries);
    }
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> target = line.startsWith("# ") ? facts : entries;
      String[] words = line.startsWith("# ") ? line.substring(2).split(" ", 2) : swapped(line);
      target.put(words[0], words[1]);
    }
    return new Contents(facts, entries);
  }

  private static String[] swapped(String line) {
    String[] words = line.split("  ", 2);
    return new String[] {words[1], words[0]};
  }

  boolean isBackup() {
    return facts.containsKey("vendor") && facts.containsKey("schema");
  }

  Vendor vendor() {
    return Vendor.valueOf(fact("vendor"));
  }

  String fact(String name) {
    return facts.getOrDefault(name, "");
  }
}
