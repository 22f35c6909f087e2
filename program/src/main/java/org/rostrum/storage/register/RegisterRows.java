package org.rostrum.storage.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  void keepHead(JdbcClient jdbc, long size, SignedNote note) {
    jdbc.sql(
            "INSERT INTO register_head (log, size, note) VALUES (?, ?, ?)"
                + " ON CONFLICT (log, size) DO NOTHING")
        .params(log, size, note.print())
        .update();
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
