package org.rostrum.debate.roster;

/** How many letters must change to make one word another. */
final class Distances {
  private Distances() {}

  static int between(String left, String right) {
    int[] before = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      before[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] here = new int[right.length() + 1];
      here[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(before[column - 1] + change, Math.min(before[column], here[column - 1]) + 1);
      }
      before = here;
    }
    return before[right.length()];
  }
}
