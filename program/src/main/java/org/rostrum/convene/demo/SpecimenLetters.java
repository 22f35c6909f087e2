package org.rostrum.convene.demo;

import java.util.List;
import java.util.Map;
import org.rostrum.convene.letters.DebateLetters;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.people.Addressees;
import org.rostrum.people.DemoLife;
import org.rostrum.post.Letters;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.rostrum.post.Sending;
import org.rostrum.storage.Database;

/**
 * What officers have written in a demonstration: one question went to everybody, and reminders lie
 * there as drafts. Nothing leaves the machine, for no mail server is set.
 */
public final class SpecimenLetters implements DemoLife {
  private final Database database;
  private final Debates debates;
  private final Addressees addressees;
  private final DebateLetters words;
  private final Letters letters;
  private final Outbox outbox;

  public SpecimenLetters(
      Database database,
      Debates debates,
      Addressees addressees,
      DebateLetters words,
      Letters letters,
      Outbox outbox) {
    this.database = database;
    this.debates = debates;
    this.addressees = addressees;
    this.words = words;
    this.letters = letters;
    this.outbox = outbox;
  }

  @Override
  public void goOn() {
    debates.all().stream().findFirst().ifPresent(this::write);
  }

  private void write(Convened debate) {
    boolean isWritten =
        letters.ofDebate(debate.id()).stream()
            .anyMatch(one -> one.occasion() == Occasion.CAN_YOU_ENTER);
    if (isWritten) {
      return; // a kept demonstration, opened again
    }
    var everybody = addressees.ofAllMissions();
    var sarn = addressees.ofMission("SRN");
    database.write(jdbc -> {
      outbox.put(
          jdbc, words.of(Occasion.CAN_YOU_ENTER, debate, everybody, Map.of(), "", Sending.AT_ONCE));
      outbox.put(
          jdbc, words.of(Occasion.REMINDER, debate, sarn, Map.of(), "", Sending.AFTER_A_LOOK));
      return List.of();
    });
  }
}
