package org.rostrum.compile.edition;

import java.io.IOException;
import java.util.List;
import org.rostrum.compile.work.Work;
import org.rostrum.document.tally.Tally;

/** The finished files of one form, to be read back annex by annex. */
public interface Finished {
  /**
   * The account of an annex as it stands in each finished file that holds it; none where no file
   * does.
   *
   * @param number the annex's number
   * @param work what was made of the statement
   */
  List<Tally> annex(int number, Work work) throws IOException;
}
