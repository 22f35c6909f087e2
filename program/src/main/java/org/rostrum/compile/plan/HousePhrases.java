package org.rostrum.compile.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phrases that come with the program: agenda items and offices every debate knows. */
final class HousePhrases {
  private static final String FILE = "phrases.tsv";

  private HousePhrases() {}

  /** One map a phrase, from language tag to words. */
  static List<Map<String, String>> read() {
    try (InputStream in = HousePhrases.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> told = lines.lines().filter(line -> !line.startsWith("#")).toList();
      String[] languages = told.getFirst().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : told.subList(1, told.size())) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < languages.length; i++) {
          row.put(languages[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + FILE + " cannot be read", e);
    }
  }
}
