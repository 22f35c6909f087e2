package org.rostrum.cover.container;

import org.rostrum.cover.report.Check;

/** The container cannot be read in one way only. Leaves this package never. */
final class ZipFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final Check check;
  private final String where;

  ZipFault(Check check, String where) {
    super(check.code() + " " + where);
    this.check = check;
    this.where = where;
  }

  Check check() {
    return check;
  }

  String where() {
    return where;
  }
}
