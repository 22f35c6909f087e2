package org.rostrum.document.check.look;

import org.rostrum.document.check.rule.Seen.Trouble;

/** Tells from how words look whether a person sees them. */
final class Judge {
  private static final double LEAST_CONTRAST = 1.25;
  private static final int LEAST_APART = 64;
  private static final int TINY = 8;
  private static final int NARROW = 20;
  private static final int WIDE_APART = 2_000;
  private static final int FAR_UP = 100;

  private Judge() {}

  static Trouble of(Ink ink, Surround around, String words) {
    if (around.trouble() != Trouble.NONE) {
      return around.trouble();
    }
    boolean letters = words.codePoints().anyMatch(Character::isLetter);
    boolean webOnly = ink.has(Ink.HIDDEN_ON_THE_WEB) && letters;
    if (webOnly || ink.has(Ink.HIDDEN_MARK) || ink.has(Ink.NO_FILL)) {
      return ink.has(Ink.NO_FILL) ? Trouble.FAINT : Trouble.HIDDEN;
    }
    if (faint(ink, around)) {
      return Trouble.FAINT;
    }
    boolean complex = Direction.hasArabic(words);
    int size = complex ? ink.complexSize() : ink.size();
    boolean squeezed = ink.spacing() < 0 && -ink.spacing() >= 3.5 * size;
    if (size < TINY || ink.scale() < NARROW || squeezed) {
      return Trouble.TINY;
    }
    boolean away = ink.spacing() > WIDE_APART || Math.abs(ink.position()) >= FAR_UP;
    return away ? Trouble.MISPLACED : Trouble.NONE;
  }

  /** Whether a layer makes words unseen that its whole ink would show otherwise. */
  static boolean hides(Ink layer, Ink whole, Surround around) {
    return !layer.equals(Ink.SILENT) && of(whole, around, "a") != Trouble.NONE;
  }

  private static boolean faint(Ink ink, Surround around) {
    int ground = ink.ground() >= 0 ? ink.ground() : around.ground();
    if (ground < 0 || ink.colour() < 0) {
      return false;
    }
    boolean alike = Colours.apart(ink.colour(), ground) < LEAST_APART;
    return alike && Colours.contrast(ink.colour(), ground) < LEAST_CONTRAST;
  }
}
