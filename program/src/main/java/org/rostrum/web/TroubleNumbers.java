package org.rostrum.web;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Numbers that lead from a page to the line of the log: {@code 7F3A-21}. */
public final class TroubleNumbers {
  private final RandomGenerator chance;

  public TroubleNumbers(RandomGenerator chance) {
    this.chance = chance;
  }

  String next() {
    int number = chance.nextInt(1 << 24);
    return String.format(Locale.ROOT, "%04X-%02X", number >> 8, number & 0xFF);
  }
}
