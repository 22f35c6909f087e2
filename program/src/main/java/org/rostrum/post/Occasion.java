package org.rostrum.post;

import java.util.Arrays;
import java.util.List;

/** Why a letter is written. Decides what the person who gets it may choose about it. */
public enum Occasion {
  INVITATION(Choice.LETTER_OR_DIGEST, Asks.TO_ACT),
  REMINDER(Choice.MAY_BE_DECLINED, Asks.TO_ACT),
  /** Asks to try entering before the deadline nears. */
  CAN_YOU_ENTER(Choice.MAY_BE_DECLINED, Asks.TO_ACT),
  DEADLINE_CHANGED(Choice.ALWAYS_A_LETTER, Asks.NOTHING),
  RECEIPT(Choice.ALWAYS_A_LETTER, Asks.NOTHING),
  RETURNED(Choice.ALWAYS_A_LETTER, Asks.TO_ACT),
  /** A late statement was admitted or refused. */
  DECIDED(Choice.ALWAYS_A_LETTER, Asks.NOTHING),
  WITHDRAWN(Choice.ALWAYS_A_LETTER, Asks.NOTHING),
  /** A statement on behalf of several waits for their word. */
  JOINT(Choice.ALWAYS_A_LETTER, Asks.TO_ACT),
  COVER_MISSING(Choice.ALWAYS_A_LETTER, Asks.TO_ACT),
  OUTAGE(Choice.ALWAYS_A_LETTER, Asks.NOTHING),
  ISSUED(Choice.MAY_BE_DECLINED, Asks.NOTHING),
  /** Somebody may enter, or may no longer. */
  ACCESS(Choice.ALWAYS_A_LETTER, Asks.NOTHING),
  /** A day's letters in one. */
  DIGEST(Choice.ALWAYS_A_LETTER, Asks.NOTHING);

  private enum Choice {
    /** It concerns what the mission filed, or when it must file, or who may enter. */
    ALWAYS_A_LETTER,
    LETTER_OR_DIGEST,
    MAY_BE_DECLINED
  }

  private enum Asks {
    TO_ACT,
    NOTHING
  }

  private final Choice choice;
  private final Asks asks;

  Occasion(Choice choice, Asks asks) {
    this.choice = choice;
    this.asks = asks;
  }

  /** May a person say that they want no such letters? */
  public boolean mayBeDeclined() {
    return choice == Choice.MAY_BE_DECLINED;
  }

  /** May such a letter wait for the daily digest, where the person chose that? */
  public boolean mayWaitForDigest() {
    return choice != Choice.ALWAYS_A_LETTER;
  }

  /** Is something to be done by whoever gets it? The subject then says so. */
  public boolean asksToAct() {
    return asks == Asks.TO_ACT;
  }

  /** Those a person may decline, in the order a page shows them. */
  public static List<Occasion> declinable() {
    return Arrays.stream(values()).filter(Occasion::mayBeDeclined).toList();
  }
}
