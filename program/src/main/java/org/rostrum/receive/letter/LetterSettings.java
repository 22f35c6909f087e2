package org.rostrum.receive.letter;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about the reading of cover letters. */
public final class LetterSettings {
  public static final Setting WARM =
      new Setting(
          "letters.warm",
          "yes",
          "yes: the processes that read cover letters make themselves ready when the server starts."
              + " no: with the first letter, which then takes some seconds longer.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(WARM);

  private LetterSettings() {}
}
