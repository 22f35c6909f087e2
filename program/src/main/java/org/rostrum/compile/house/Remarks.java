package org.rostrum.compile.house;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.compile.Found;
import org.rostrum.compile.Outcome;
import org.rostrum.compile.Unread;
import org.rostrum.compile.house.Compilation.Kind;
import org.rostrum.compile.house.Compilation.Remark;
import org.rostrum.compile.ledger.Difference;

/** What a person should know of an outcome. */
final class Remarks {
  private Remarks() {}

  static List<Remark> of(Outcome outcome) {
    List<Remark> remarks = new ArrayList<>();
    for (Unread unread : outcome.unread()) {
      remarks.add(new Remark(Kind.AGAINST, unread.file() + ": " + unread.finding().what()));
    }
    for (Difference difference : outcome.ledger().differences()) {
      remarks.add(new Remark(Kind.AGAINST, difference.inWords()));
    }
    outcome.missing().forEach(words -> remarks.add(new Remark(Kind.MISSING, words)));
    for (Found found : outcome.found()) {
      remarks.add(new Remark(Kind.FOUND, found.file() + ": " + found.finding().what()));
    }
    return List.copyOf(remarks);
  }
}
