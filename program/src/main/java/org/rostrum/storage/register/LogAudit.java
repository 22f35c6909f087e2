package org.rostrum.storage.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.register.log.Audit;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Heads;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.NodesInMemory;
import org.rostrum.register.tree.Tree;
import org.rostrum.storage.Instants;
import org.rostrum.storage.register.AuditReport.Kind;
import org.rostrum.storage.register.AuditReport.Wrong;
import org.rostrum.storage.register.RegisterRows.Row;
import org.rostrum.storage.register.Registrar.Log;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes one log from its rows: entries, order, times, nodes, edge, heads. */
final class LogAudit {
  private final JdbcClient jdbc;
  private final Log log;
  private final RegisterRows rows;
  private final KeyHistory keys;
  private final Map<Long, Hash> wanted;
  private Optional<Wrong> rowWrong = Optional.empty();
  private long entries;
  private long heads;

  /**
   * @param wanted roots that other entries say this log had, by its size then
   */
  LogAudit(JdbcClient jdbc, Log log, KeyHistory keys, Map<Long, Hash> wanted) {
    this.jdbc = jdbc;
    this.log = log;
    this.rows = new RegisterRows(log);
    this.keys = keys;
    this.wanted = new TreeMap<>(wanted);
  }

  long entries() {
    return entries;
  }

  long heads() {
    return heads;
  }

  Optional<Wrong> first() {
    Edge edge = rows.edge(jdbc);
    List<SignedNote> given = rows.heads(jdbc);
    heads = given.size();
    for (SignedNote head : given) {
      long size = Checkpoint.parse(head.text()).map(Checkpoint::size).orElse(0L);
      if (Heads.check(head, keys.at(log, size)).isEmpty()) {
        return Optional.of(Wrong.at(Kind.NOT_SIGNED, log, size));
      }
    }
    Recomputed computed = new Recomputed();
    List<VerifierKey> all = keys.at(log, Long.MAX_VALUE);
    Optional<Wrong> wrong =
        new Audit(new PagedNodes(jdbc, rows), everyKey(given, all))
            .first(computed, given)
            .map(found -> Wrong.at(Kind.valueOf(found.kind().name()), log, found.place()));
    return wrong
        .or(() -> rowWrong)
        .or(() -> computed.left())
        .or(() -> edgeWrong(edge, computed.tree));
  }

  /** Each head was held against the keys of its time already. */
  private List<VerifierKey> everyKey(List<SignedNote> given, List<VerifierKey> present) {
    List<VerifierKey> every = new ArrayList<>(present);
    for (SignedNote head : given) {
      long size = Checkpoint.parse(head.text()).map(Checkpoint::size).orElse(0L);
      keys.at(log, size).stream().filter(key -> !every.contains(key)).forEach(every::add);
    }
    return every;
  }

  private Optional<Wrong> edgeWrong(Edge edge, Tree tree) {
    boolean same =
        edge.size() == tree.size()
            && new Tree(new EdgeNodes(edge), edge.size()).root().equals(tree.root())
            && rows.countNodes(jdbc) == 2 * edge.size() - Long.bitCount(edge.size());
    return same ? Optional.empty() : Optional.of(Wrong.at(Kind.EDGE_DIFFERS, log, edge.size()));
  }

  /** Hands out openings and computes beside the audit what the audit does not know of. */
  private final class Recomputed implements Iterator<String> {
    private static final int PAGE = 5_000;
    private Iterator<Row> page = List.<Row>of().iterator();
    private long next;
    private boolean more = true;
    private Tree tree = new Tree(new NodesInMemory(), 0);

    @Override
    public boolean hasNext() {
      if (!page.hasNext() && more) {
        List<Row> read = rows.page(jdbc, next, PAGE);
        more = read.size() == PAGE;
        page = read.iterator();
        if (!read.isEmpty()) {
          next = read.getLast().place() + 1;
        }
      }
      return page.hasNext();
    }

    @Override
    public String next() {
      Row row = page.next();
      entries++;
      Optional<Leaf> leaf = Leaf.open(row.opening());
      if (leaf.isPresent()) {
        tree = tree.with(leaf.get().hash());
        if (rowWrong.isEmpty() && !agrees(row, leaf.get())) {
          rowWrong = Optional.of(Wrong.at(Kind.ROW_DIFFERS, log, row.place()));
        }
        Hash said = wanted.remove(tree.size());
        if (said != null && rowWrong.isEmpty() && !said.equals(tree.root())) {
          rowWrong = Optional.of(Wrong.at(Kind.READINGS_DIFFER, log, tree.size()));
        }
      }
      return row.opening();
    }

    private boolean agrees(Row row, Leaf leaf) {
      return row.place() == leaf.entry().index()
          && row.debate().equals(leaf.entry().debate())
          && row.kind().equals(leaf.entry().kind())
          && row.at().equals(Instants.text(leaf.entry().time()));
    }

    /** Heads of this log that it never reached. */
    private Optional<Wrong> left() {
      return wanted.keySet().stream()
          .findFirst()
          .map(size -> Wrong.at(Kind.READINGS_DIFFER, log, size));
    }
  }
}
