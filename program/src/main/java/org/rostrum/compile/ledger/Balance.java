package org.rostrum.compile.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rostrum.document.tally.NoteTally;
import org.rostrum.document.tally.Tally;

/** Compares two columns of an account. */
final class Balance {
  private final int annex;
  private final String file;
  private final String column;
  private final List<Difference> differences = new ArrayList<>();

  private Balance(int annex, String file, String column) {
    this.annex = annex;
    this.file = file;
    this.column = column;
  }

  /**
   * The Text against the Word file as filed: everything; but a box's words may stand at another
   * place in the Text, so notes are paired by the words before and in them, and pictures and labels
   * are compared, whatever their order.
   */
  static List<Difference> ofText(int annex, String file, Tally source, Tally text) {
    Balance balance = new Balance(annex, file, "text");
    balance.words(source, text);
    balance.same(Difference.Item.NOTES, source.notes().size(), text.notes().size());
    balance.notes(sorted(source.notes()), sorted(text.notes()));
    balance.pictures(
        source.pictures().stream().sorted().toList(), text.pictures().stream().sorted().toList());
    balance.labels(
        source.labels().stream().sorted().toList(), text.labels().stream().sorted().toList());
    balance.same(Difference.Item.TABLES, source.tables(), text.tables());
    balance.same(Difference.Item.LINKS, source.links(), text.links());
    balance.same(Difference.Item.EMPHASISED, source.emphasised(), text.emphasised());
    balance.same(Difference.Item.RIGHT_TO_LEFT, source.rightToLeft(), text.rightToLeft());
    return balance.differences;
  }

  /** A finished file against the Text: everything, in the same order. */
  static List<Difference> ofForm(int annex, String file, String form, Tally text, Tally found) {
    Balance balance = new Balance(annex, file, form);
    balance.words(text, found);
    balance.same(Difference.Item.NOTES, text.notes().size(), found.notes().size());
    balance.notes(text.notes(), found.notes());
    balance.pictures(text.pictures(), found.pictures());
    balance.same(Difference.Item.TABLES, text.tables(), found.tables());
    balance.same(Difference.Item.LINKS, text.links(), found.links());
    balance.labels(text.labels(), found.labels());
    balance.same(Difference.Item.EMPHASISED, text.emphasised(), found.emphasised());
    balance.same(Difference.Item.RIGHT_TO_LEFT, text.rightToLeft(), found.rightToLeft());
    return balance.differences;
  }

  private static List<NoteTally> sorted(List<NoteTally> notes) {
    return notes.stream()
        .sorted(
            java.util.Comparator.comparingLong(NoteTally::before)
                .thenComparingLong(note -> note.words().hash())
                .thenComparingLong(note -> note.words().count()))
        .toList();
  }

  private void words(Tally expected, Tally found) {
    if (!expected.body().equals(found.body())) {
      String same = expected.body().count() == found.body().count() ? " (other words)" : "";
      add(
          Difference.Item.WORDS,
          Long.toString(expected.body().count()),
          found.body().count() + same,
          "");
    }
  }

  private void notes(List<NoteTally> expected, List<NoteTally> found) {
    int both = Math.min(expected.size(), found.size());
    for (int i = 0; i < both; i++) {
      if (!expected.get(i).equals(found.get(i))) {
        add(
            Difference.Item.NOTE_PAIRING,
            expected.get(i).words().count() + " words",
            found.get(i).words().count() + " words",
            "note " + (i + 1));
      }
    }
  }

  private void pictures(List<String> expected, List<String> found) {
    same(Difference.Item.PICTURES, expected.size(), found.size());
    if (expected.size() != found.size()) {
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(found.get(i))) {
        add(Difference.Item.PICTURES, expected.get(i), found.get(i), "picture " + (i + 1));
      }
    }
  }

  private void labels(List<String> expected, List<String> found) {
    same(Difference.Item.LABELS, expected.size(), found.size());
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      if (!Objects.equals(expected.get(i), found.get(i))) {
        add(Difference.Item.LABELS, expected.get(i), found.get(i), "label " + (i + 1));
        return;
      }
    }
  }

  private void same(Difference.Item item, long expected, long found) {
    if (expected != found) {
      add(item, Long.toString(expected), Long.toString(found), "");
    }
  }

  private void add(Difference.Item item, String expected, String found, String place) {
    differences.add(new Difference(annex, file, column, item, expected, found, place, ""));
  }
}
