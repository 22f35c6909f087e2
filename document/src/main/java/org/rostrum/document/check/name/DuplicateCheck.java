package org.rostrum.document.check.name;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.safety.Place;

/** The same file, or the same words in another file, given before. */
public final class DuplicateCheck implements FileCheck {
  @Override
  public void look(Inspected file, Findings to) {
    String known = file.filing().hashes().get(Hashes.of(file.bytes()));
    if (known != null) {
      to.tell(Code.SAME_FILE, Place.WHOLE_FILE, "", "other", known);
      return;
    }
    String words = file.filing().texts().get(Hashes.ofWords(file.seen()));
    if (words != null) {
      to.tell(Code.SAME_WORDS, Place.WHOLE_FILE, "", "other", words);
    }
  }
}
