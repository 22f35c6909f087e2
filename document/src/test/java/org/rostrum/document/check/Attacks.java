package org.rostrum.document.check;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/** The attacks, for tests of other rooms. */
public final class Attacks {
  private Attacks() {}

  /** What the reader makes of every attack that it reads, whether a check refuses it or not. */
  public static List<Text> read() {
    WordReader reader = new WordReader(Limits.STANDARD);
    List<Text> texts = new ArrayList<>();
    for (Attack attack : AttackDocx.all()) {
      try {
        texts.add(reader.read(attack.file().get()).text());
      } catch (Refusal refusal) {
        // nothing of it is published
      }
    }
    return texts;
  }

  /** Checks every attack once. */
  public static void check() {
    WordCheck check = new WordCheck(Policy.STANDARD);
    AttackDocx.all().forEach(attack -> check.check(attack.file().get(), attack.filing()));
  }
}
