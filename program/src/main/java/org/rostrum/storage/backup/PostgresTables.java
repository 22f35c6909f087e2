package org.rostrum.storage.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the schema we use, those first that others refer to. */
final class PostgresTables {
  private static final String TABLES =
      """
      SELECT c.relname, NULL FROM pg_class c
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
        AND c.relname <> 'schema_history'
      """;
  private static final String REFERENCES =
      """
      SELECT a.relname, b.relname FROM pg_constraint k
      JOIN pg_class a ON a.oid = k.conrelid JOIN pg_class b ON b.oid = k.confrelid
      WHERE k.contype = 'f' AND a.oid <> b.oid
        AND a.relnamespace = current_schema()::regnamespace
      """;

  private PostgresTables() {}

  static List<String> inOrder(Connection connection) throws SQLException {
    Map<String, SortedSet<String>> needs = new TreeMap<>();
    for (List<String> row : rows(connection, TABLES)) {
      needs.put(row.getFirst(), new TreeSet<>());
    }
    for (List<String> row : rows(connection, REFERENCES)) {
      needs.computeIfAbsent(row.getFirst(), table -> new TreeSet<>()).add(row.getLast());
    }
    Set<String> ordered = new LinkedHashSet<>();
    while (ordered.size() < needs.size()) {
      List<String> ready =
          needs.keySet().stream()
              .filter(table -> !ordered.contains(table))
              .filter(table -> ordered.containsAll(needs.getOrDefault(table, new TreeSet<>())))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle: " + needs);
      }
      ordered.addAll(ready);
    }
    return List.copyOf(ordered);
  }

  private static List<List<String>> rows(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(List.of(found.getString(1), String.valueOf(found.getString(2))));
      }
      return rows;
    }
  }
}
