package org.rostrum.receive.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.rostrum.receive.receipt.VerifyReceipt.Line;
import org.rostrum.receive.receipt.VerifyReceipt.Outcome;
import org.rostrum.receive.receipt.VerifyReceipt.Report;
import org.rostrum.register.tree.Hash;

/** Checks a signed attempt and its files, and says each result in one line. Pure. */
public final class VerifyAttempt {
  private static final Words WORDS = Words.beside(VerifyReceipt.class);

  private final Tongue tongue;

  public VerifyAttempt(Tongue tongue) {
    this.tongue = tongue;
  }

  /** The results. */
  public Report check(AttemptFile attempt, SortedMap<String, Hash> files) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        attempt.holds()
            ? new Line(
                Outcome.HOLDS, WORDS.say(tongue, "attempt.holds", "key", attempt.keyNumber()))
            : new Line(Outcome.DOES_NOT_HOLD, WORDS.say(tongue, "attempt.fails")));
    files.forEach((name, hash) ->
        lines.add(
            attempt.names(hash)
                ? new Line(Outcome.HOLDS, WORDS.say(tongue, "attempt.file", "file", name))
                : new Line(
                    Outcome.DOES_NOT_HOLD, WORDS.say(tongue, "attempt.other-file", "file", name))));
    return new Report(List.copyOf(lines), Optional.empty());
  }
}
