package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;

/** A row as Word wrote it. */
final class RawRow {
  final List<RawCell> cells = new ArrayList<>();
  int before;
  int after;
  boolean header;
}
