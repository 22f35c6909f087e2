package org.rostrum.storage.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.Nodes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kept nodes for a reader that asks for each height in order: a page at a time. One thread. */
final class PagedNodes implements Nodes {
  private static final int PAGE = 4096;

  private record Page(long start, List<Hash> hashes) {}

  private final JdbcClient jdbc;
  private final RegisterRows rows;
  private final Map<Integer, Page> pages = new HashMap<>();

  PagedNodes(JdbcClient jdbc, RegisterRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public Hash at(int level, long position) {
    Page page = pages.get(level);
    if (page == null || position < page.start() || position >= page.start() + PAGE) {
      long start = position / PAGE * PAGE;
      page = new Page(start, rows.row(jdbc, level, start, PAGE));
      pages.put(level, page);
    }
    int place = (int) (position - page.start());
    if (place >= page.hashes().size()) {
      throw new IllegalStateException("no subtree " + position + " of height " + level);
    }
    return page.hashes().get(place);
  }

  @Override
  public void put(int level, long position, Hash root) {
    throw new IllegalStateException("an audit puts nothing");
  }
}
