package org.rostrum.receive.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way from one list to another (E. W. Myers, 1986): what stays, what goes, what comes.
 * Pure. Two lists that have hardly anything in common are told as one that goes and one that comes.
 */
final class Difference {
  /** So many steps are looked for; beyond, nothing in common is worth the time. */
  private static final int MOST = 1_500;

  private Difference() {}

  /** What became of some. */
  enum Fate {
    STAYS,
    GOES,
    COMES
  }

  /** One thing and what became of it. */
  record Step<T>(Fate fate, T what) {}

  static <T> List<Step<T>> between(List<T> former, List<T> later) {
    int head = 0;
    int shorter = Math.min(former.size(), later.size());
    while (head < shorter && former.get(head).equals(later.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && former.get(former.size() - 1 - tail).equals(later.get(later.size() - 1 - tail))) {
      tail++;
    }
    List<Step<T>> steps = new ArrayList<>();
    former.subList(0, head).forEach(each -> steps.add(new Step<>(Fate.STAYS, each)));
    steps.addAll(
        middle(
            former.subList(head, former.size() - tail), later.subList(head, later.size() - tail)));
    former
        .subList(former.size() - tail, former.size())
        .forEach(each -> steps.add(new Step<>(Fate.STAYS, each)));
    return steps;
  }

  private static <T> List<Step<T>> middle(List<T> former, List<T> later) {
    int most = Math.min(MOST, former.size() + later.size());
    List<int[]> rounds = new ArrayList<>();
    int[] reached = new int[2 * most + 3];
    for (int d = 0; d <= most; d++) {
      rounds.add(reached.clone());
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && at(reached, k - 1, most) < at(reached, k + 1, most));
        int x = down ? at(reached, k + 1, most) : at(reached, k - 1, most) + 1;
        while (x < former.size()
            && x - k < later.size()
            && former.get(x).equals(later.get(x - k))) {
          x++;
        }
        reached[k + most + 1] = x;
        if (x >= former.size() && x - k >= later.size()) {
          return walked(former, later, rounds, most);
        }
      }
    }
    List<Step<T>> all = new ArrayList<>();
    former.forEach(each -> all.add(new Step<>(Fate.GOES, each)));
    later.forEach(each -> all.add(new Step<>(Fate.COMES, each)));
    return all;
  }

  private static int at(int[] reached, int k, int most) {
    return reached[k + most + 1];
  }

  private static <T> List<Step<T>> walked(
      List<T> former, List<T> later, List<int[]> rounds, int most) {
    List<Step<T>> back = new ArrayList<>();
    int x = former.size();
    int y = later.size();
    for (int d = rounds.size() - 1; d >= 0; d--) {
      int[] reached = rounds.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && at(reached, k - 1, most) < at(reached, k + 1, most));
      int from = down ? k + 1 : k - 1;
      int beforeX = d == 0 ? 0 : at(reached, from, most);
      int beforeY = d == 0 ? 0 : beforeX - from;
      while (x > beforeX && y > beforeY) {
        x--;
        y--;
        back.add(new Step<>(Fate.STAYS, former.get(x)));
      }
      if (d > 0) {
        if (down) {
          y--;
          back.add(new Step<>(Fate.COMES, later.get(y)));
        } else {
          x--;
          back.add(new Step<>(Fate.GOES, former.get(x)));
        }
      }
    }
    return back.reversed();
  }
}
