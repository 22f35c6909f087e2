package org.rostrum.publish.register;

import org.rostrum.web.ListChoice.Option;
import org.rostrum.web.Listing;

/** The two lists of a history. */
final class HistoryLists {
  /** What happened to a debate. */
  static final Listing<Happened> ENTRIES =
      all(Listing.<Happened>named("register", "history.title"))
          .choice(
              "kind",
              "history.what",
              Kinds.KNOWN.stream().map(kind -> Option.said(kind, "kind." + kind)).toList(),
              (line, kind) -> line.entry().kind().equals(kind));

  /** Who read what was not yet published. */
  static final Listing<Happened> READINGS =
      all(Listing.<Happened>beside("readings", "history.readings"));

  private HistoryLists() {}

  private static Listing<Happened> all(Listing<Happened> list) {
    return list.figures("entry", "history.entry", line -> line.entry().index())
        .moments("at", "history.at", Happened::at)
        .column("what", "history.what", line -> line.entry().kind())
        .column("filing", "history.filing", Happened::filing)
        .column("by", "history.by", Happened::by)
        .inCsv("mission", Happened::mission)
        .inCsv("as", Happened::role)
        .inCsv("facts", Happened::facts)
        .find(line -> line.entry().kind() + " " + line.by() + " " + line.facts())
        .sortedFirst("-entry");
  }
}
