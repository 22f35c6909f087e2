package org.rostrum.document.check.look;

import org.rostrum.document.check.rule.Seen;

/**
 * What stands around words: cell, box, frame.
 *
 * @param ground the colour they stand on, or {@link Ink#NONE} when it is not known
 * @param trouble what all words in it suffer from
 */
record Surround(int ground, Seen.Trouble trouble) {
  static final Surround PAGE = new Surround(Colours.WHITE, Seen.Trouble.NONE);

  Surround on(int colour) {
    return colour >= 0 ? new Surround(colour, trouble) : this;
  }

  Surround unknown() {
    return new Surround(Ink.NONE, trouble);
  }

  Surround in(Seen.Trouble more) {
    return trouble == Seen.Trouble.NONE ? new Surround(ground, more) : this;
  }
}
