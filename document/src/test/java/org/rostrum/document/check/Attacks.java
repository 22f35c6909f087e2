package org.rostrum.document.check;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/** The attacks, for tests of other rooms. */
public final class Attacks {
  /** Stands in every drawing of the attacks; nothing published may hold it. */
  public static final String MARK_OF_DRAWINGS = PictureAttacks.MARK;

  private Attacks() {}

  /** What the reader makes of every attack that it reads, whether a check refuses it or not. */
  public static List<Text> read() {
    return read(AttackDocx.all());
  }

  /** What the reader makes of statements that hold drawings. */
  public static List<Text> ofDrawings() {
    return read(new PictureAttacks().all());
  }

  private static List<Text> read(List<Attack> attacks) {
    WordReader reader = new WordReader(Limits.STANDARD);
    List<Text> texts = new ArrayList<>();
    for (Attack attack : attacks) {
      try {
        texts.add(reader.read(attack.file().get()).text());
      } catch (Refusal refusal) {
        // nothing of it is published
      }
    }
    return texts;
  }
}
