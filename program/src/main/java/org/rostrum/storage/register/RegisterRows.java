package org.rostrum.storage.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.Instants;
import org.rostrum.storage.register.EdgeNodes.Fresh;
import org.rostrum.storage.register.EdgeNodes.Spot;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one log. Every statement belongs to the transaction of its caller. */
final class RegisterRows {
  private final String log;

  RegisterRows(Registrar.Log log) {
    this.log = log.name();
  }

  Edge edge(JdbcClient jdbc) {
    return jdbc.sql("SELECT size, at, roots FROM register_edge WHERE log = :log")
        .param("log", log)
        .query((row, number) ->
            new Edge(
                row.getLong("size"),
                Instants.read(row.getString("at")),
                hashes(row.getString("roots"))))
        .optional()
        .orElse(Edge.EMPTY);
  }

  void keep(JdbcClient jdbc, Leaf leaf, List<Fresh> nodes, Edge edge) {
    jdbc.sql(
            "INSERT INTO register_entry (log, place, debate, kind, at, opening)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(
            log,
            leaf.entry().index(),
            leaf.entry().debate(),
            leaf.entry().kind(),
            Instants.text(leaf.entry().time()),
            leaf.opening())
        .update();
    List<Object> values = new ArrayList<>();
    for (Fresh node : nodes) {
      values.addAll(List.of(log, node.spot().height(), node.spot().place(), node.hash().hex()));
    }
    jdbc.sql(
            "INSERT INTO register_node (log, height, place, hash) VALUES "
                + String.join(", ", Collections.nCopies(nodes.size(), "(?, ?, ?, ?)")))
        .params(values)
        .update();
    jdbc.sql(
            "INSERT INTO register_edge (log, size, at, roots) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (log) DO UPDATE SET size = excluded.size, at = excluded.at,"
                + " roots = excluded.roots")
        .params(log, edge.size(), Instants.text(edge.last()), hexes(edge.roots()))
        .update();
  }

  /** Those of these nodes that are there. */
  Map<Spot, Hash> nodes(JdbcClient jdbc, List<Spot> spots) {
    Map<Spot, Hash> found = new HashMap<>();
    if (spots.isEmpty()) {
      return found;
    }
    List<Object> values = new ArrayList<>();
    for (Spot spot : spots) {
      values.addAll(List.of(log, spot.height(), spot.place()));
    }
    String places = String.join(", ", Collections.nCopies(spots.size(), "(?, ?, ?)"));
    jdbc.sql(
            "SELECT height, place, hash FROM register_node"
                + " WHERE (log, height, place) IN (VALUES "
                + places
                + ")")
        .params(values)
        .query((row, number) ->
            Map.entry(new Spot(row.getInt(1), row.getLong(2)), hash(row.getString(3))))
        .list()
        .forEach(node -> found.put(node.getKey(), node.getValue()));
    return found;
  }

  Optional<Leaf> leaf(JdbcClient jdbc, long index) {
    return jdbc.sql("SELECT opening FROM register_entry WHERE log = :log AND place = :place")
        .param("log", log)
        .param("place", index)
        .query(String.class)
        .optional()
        .map(RegisterRows::opened);
  }

  List<Leaf> leaves(JdbcClient jdbc, String debate) {
    return jdbc.sql(
            "SELECT opening FROM register_entry WHERE debate = :debate AND log = :log"
                + " ORDER BY place")
        .param("debate", debate)
        .param("log", log)
        .query((row, number) -> opened(row.getString(1)))
        .list();
  }

  /** The last entry of a kind in a debate's history. */
  Optional<Leaf> lastOf(JdbcClient jdbc, String debate, String kind) {
    return jdbc.sql(
            "SELECT opening FROM register_entry WHERE debate = :debate AND log = :log"
                + " AND kind = :kind ORDER BY place DESC LIMIT 1")
        .param("debate", debate)
        .param("log", log)
        .param("kind", kind)
        .query(String.class)
        .optional()
        .map(RegisterRows::opened);
  }

  int keepHead(JdbcClient jdbc, long size, SignedNote note) {
    return jdbc.sql(
            "INSERT INTO register_head (log, size, note) VALUES (?, ?, ?)"
                + " ON CONFLICT (log, size) DO NOTHING")
        .params(log, size, note.print())
        .update();
  }

  /** An entry's row as it stands, whatever stands there. */
  record Row(long place, String debate, String kind, String at, String opening) {}

  /** Rows from a place on. */
  List<Row> page(JdbcClient jdbc, long from, int most) {
    return jdbc.sql(
            "SELECT place, debate, kind, at, opening FROM register_entry"
                + " WHERE log = :log AND place >= :from ORDER BY place LIMIT :most")
        .param("log", log)
        .param("from", from)
        .param("most", most)
        .query((row, number) ->
            new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)))
        .list();
  }

  /** A debate's entries that can be read. */
  List<Leaf> readable(JdbcClient jdbc, String debate) {
    return jdbc
        .sql(
            "SELECT opening FROM register_entry WHERE debate = :debate AND log = :log"
                + " ORDER BY place")
        .param("debate", debate)
        .param("log", log)
        .query((row, number) -> Leaf.open(row.getString(1)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The debates that have entries. */
  List<String> debates(JdbcClient jdbc) {
    return jdbc.sql("SELECT DISTINCT debate FROM register_entry WHERE log = :log ORDER BY debate")
        .param("log", log)
        .query(String.class)
        .list();
  }

  /** Where entries of these kinds stand. */
  List<Long> placesOf(JdbcClient jdbc, Set<String> kinds) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "SELECT place FROM register_entry WHERE log = :log AND kind IN (:kinds)"
                + " ORDER BY place")
        .param("log", log)
        .param("kinds", kinds)
        .query(Long.class)
        .list();
  }

  /** Nodes of one height that stand beside each other, up to the first that is not there. */
  List<Hash> row(JdbcClient jdbc, int height, long from, int most) {
    List<Hash> hashes = new ArrayList<>();
    jdbc.sql(
            "SELECT place, hash FROM register_node WHERE log = :log AND height = :height"
                + " AND place >= :from AND place < :to ORDER BY place")
        .param("log", log)
        .param("height", height)
        .param("from", from)
        .param("to", from + most)
        .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
        .list()
        .forEach(node -> {
          if (node.getKey() == from + hashes.size()) {
            Hash.fromHex(node.getValue()).ifPresent(hashes::add);
          }
        });
    return hashes;
  }

  long countNodes(JdbcClient jdbc) {
    return jdbc.sql("SELECT COUNT(*) FROM register_node WHERE log = :log")
        .param("log", log)
        .query(Long.class)
        .single();
  }

  /** The heads given out; one that cannot be read stands as an empty note, which nobody signed. */
  List<SignedNote> heads(JdbcClient jdbc) {
    return jdbc.sql("SELECT note FROM register_head WHERE log = :log ORDER BY size")
        .param("log", log)
        .query((row, number) ->
            SignedNote.parse(row.getString(1)).orElseGet(() -> new SignedNote("", List.of())))
        .list();
  }

  private static Leaf opened(String opening) {
    return Leaf.open(opening)
        .orElseThrow(() -> new IllegalStateException("a row of the register is no entry"));
  }

  private static List<Hash> hashes(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).map(RegisterRows::hash).toList();
  }

  private static String hexes(List<Hash> hashes) {
    return hashes.stream().map(Hash::hex).collect(Collectors.joining(" "));
  }

  private static Hash hash(String hex) {
    return Hash.fromHex(hex)
        .orElseThrow(() -> new IllegalStateException("a row of the register holds no hash"));
  }
}
