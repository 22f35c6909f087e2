package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.PackageCheck;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.pack.Oddity;
import org.rostrum.document.word.pack.WordPackage;

/** The package: names, and bytes that another program could read as another document. */
public final class ZipCheck implements PackageCheck {
  private static final long LARGE = 32L << 20;
  private static final long MOST_RATIO = 200;

  @Override
  public void look(WordPackage pack, Findings to) {
    for (Oddity oddity : pack.oddities()) {
      switch (oddity.kind()) {
        case BYTES_OUTSIDE, REMARK -> to.tell(Code.EXTRA_BYTES, Place.WHOLE_FILE, "");
        case TWO_LISTS -> throw Refusal.because("word-mismatch", Place.WHOLE_FILE);
        case SAME_NAME -> throw Refusal.because("word-duplicate-part", Place.part(oddity.name()));
        case NAME, LINK, FOLDER_WITH_BYTES ->
            throw Refusal.because("word-strange-name", Place.part(oddity.name()));
      }
    }
    for (String name : pack.names()) {
      long[] sizes = pack.sizes(name);
      if (sizes[0] > LARGE && sizes[0] / Math.max(1, sizes[1]) > MOST_RATIO) {
        throw Refusal.because("word-too-large", Place.part(name), "limit", (LARGE >> 20) + " MB");
      }
    }
  }
}
