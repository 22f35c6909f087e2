package org.rostrum.receive.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rostrum.receive.compare.Comparison.Compared;
import org.rostrum.receive.compare.Comparison.Fate;
import org.rostrum.receive.compare.Comparison.Piece;

/** Puts a comparison together, paragraph by paragraph. For one thread. */
final class Comparing {
  /** Of two paragraphs that share less than this part of their words, none is the other's. */
  private static final double ALIKE = 0.4;

  private final List<Compared> paragraphs = new ArrayList<>();
  private int changes;

  List<Compared> paragraphs() {
    return paragraphs;
  }

  int changes() {
    return changes;
  }

  void stays(Said said) {
    add(said, List.of(new Piece(Fate.STAYED, String.join("", said.words()), 0)));
  }

  /** Paragraphs that went, and those that came in their place, paired where they are alike. */
  void replaced(List<Said> gone, List<Said> come) {
    int at = 0;
    for (Said former : gone) {
      int twin = twin(former, come, at);
      if (twin < 0) {
        whole(former, Fate.REMOVED);
        continue;
      }
      for (; at < twin; at++) {
        whole(come.get(at), Fate.ADDED);
      }
      words(former, come.get(at++));
    }
    for (; at < come.size(); at++) {
      whole(come.get(at), Fate.ADDED);
    }
  }

  private static int twin(Said former, List<Said> come, int from) {
    for (int i = from; i < come.size(); i++) {
      if (come.get(i).kind() == former.kind() && alike(former.words(), come.get(i).words())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean alike(List<String> former, List<String> later) {
    Set<String> shared = new HashSet<>(former);
    shared.retainAll(new HashSet<>(later));
    int most = Math.max(new HashSet<>(former).size(), new HashSet<>(later).size());
    return shared.size() >= ALIKE * most;
  }

  private void whole(Said said, Fate fate) {
    changes++;
    add(said, List.of(new Piece(fate, String.join("", said.words()), changes)));
  }

  private void words(Said former, Said later) {
    List<Piece> pieces = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    List<String> stayed = new ArrayList<>();
    for (Difference.Step<String> step : Difference.between(former.words(), later.words())) {
      switch (step.fate()) {
        case GOES -> {
          settle(stayed, pieces);
          removed.add(step.what());
        }
        case COMES -> {
          settle(stayed, pieces);
          added.add(step.what());
        }
        case STAYS -> {
          change(removed, added, pieces);
          stayed.add(step.what());
        }
      }
    }
    change(removed, added, pieces);
    settle(stayed, pieces);
    add(later, pieces);
  }

  private static void settle(List<String> stayed, List<Piece> pieces) {
    if (!stayed.isEmpty()) {
      pieces.add(new Piece(Fate.STAYED, String.join("", stayed), 0));
      stayed.clear();
    }
  }

  private void change(List<String> removed, List<String> added, List<Piece> pieces) {
    if (removed.isEmpty() && added.isEmpty()) {
      return;
    }
    changes++;
    if (!removed.isEmpty()) {
      pieces.add(new Piece(Fate.REMOVED, String.join("", removed), changes));
    }
    if (!added.isEmpty()) {
      int number = removed.isEmpty() ? changes : 0;
      pieces.add(new Piece(Fate.ADDED, String.join("", added), number));
    }
    removed.clear();
    added.clear();
  }

  private void add(Said said, List<Piece> pieces) {
    paragraphs.add(
        new Compared(
            said.kind().name().toLowerCase(Locale.ROOT),
            said.language(),
            said.direction(),
            pieces));
  }
}
