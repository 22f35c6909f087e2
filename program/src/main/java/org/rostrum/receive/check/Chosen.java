package org.rostrum.receive.check;

import java.util.Optional;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.receive.draft.Choice;
import org.rostrum.receive.draft.Decision;
import org.rostrum.receive.draft.Draft;
import org.rostrum.storage.files.FileHash;

/** What the decisions of a mission mean for the reading of its file. */
public final class Chosen {
  private Chosen() {}

  /** The choices about a file's text; the standard where nothing was decided. */
  public static Choices of(Draft draft, FileHash file) {
    boolean before = choice(draft, file, "tracked-changes").equals(Optional.of(Choice.BEFORE));
    boolean shown = choice(draft, file, "hidden-text").equals(Optional.of(Choice.SHOWN));
    return new Choices(
        before ? Choices.Tracked.BEFORE : Choices.Tracked.ACCEPTED,
        shown ? Choices.Hidden.SHOWN : Choices.Hidden.LEFT_OUT);
  }

  private static Optional<Choice> choice(Draft draft, FileHash file, String code) {
    return draft.decided(file, code).map(Decision::choice);
  }
}
