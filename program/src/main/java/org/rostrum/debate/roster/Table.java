package org.rostrum.debate.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One of the roster's files: tab-separated, comments begin with #, the first line is the head. */
final class Table {
  private Table() {}

  /** The rows below the head, each with as many cells as asked for; "-" reads as empty. */
  static List<List<String>> rows(String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(file).lines().filter(line -> !line.startsWith("#")).toList()) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(cell.equals("-") ? "" : cell);
      }
      if (cells.size() != columns) {
        throw new IllegalStateException(file + ": a row has not " + columns + " cells: " + line);
      }
      rows.add(List.copyOf(cells));
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  /** The day in a cell, the given one when it is empty. */
  static LocalDate day(String cell, LocalDate otherwise) {
    return cell.isEmpty() ? otherwise : LocalDate.parse(cell);
  }

  private static String text(String file) {
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The roster's file " + file + " is missing from the program.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
