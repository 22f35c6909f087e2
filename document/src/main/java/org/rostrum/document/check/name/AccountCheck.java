package org.rostrum.document.check.name;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.TextTally;

/** Counts the file without the reader, and the reader's Text: both must give the same. */
public final class AccountCheck implements FileCheck {
  private static final int MOST_WORDS = 40_000;

  @Override
  public void look(Inspected file, Findings to) {
    Tally source = SourceTally.count(file.bytes());
    Tally text = TextTally.count(file.reading().text());
    if (text.body().count() > MOST_WORDS) {
      throw Refusal.because("word-too-long", Place.WHOLE_FILE);
    }
    if (!source.body().equals(text.body())) {
      tell(source.body().count() + " / " + text.body().count(), to);
    } else if (source.notes().size() != text.notes().size()) {
      tell(source.notes().size() + " / " + text.notes().size(), to);
    } else if (source.pictures().size() != text.pictures().size()) {
      tell(source.pictures().size() + " / " + text.pictures().size(), to);
    } else if (source.tables() != text.tables()) {
      tell(source.tables() + " / " + text.tables(), to);
    }
  }

  private static void tell(String difference, Findings to) {
    to.tell(Code.READING_DIFFERS, Place.WHOLE_FILE, "", "difference", difference);
  }
}
