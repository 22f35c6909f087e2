package org.rostrum.compile.edition;

import java.util.List;
import org.rostrum.compile.work.Work;
import org.rostrum.document.tally.Tally;

/**
 * A finished file in which no annex stands as bytes of its own, so that it is counted as a whole,
 * each time anew.
 *
 * @param annexes the accounts of its annexes, in order
 */
public record WholeFile(List<Tally> annexes) implements Finished {
  public WholeFile {
    annexes = List.copyOf(annexes);
  }

  @Override
  public List<Tally> annex(int number, Work work) {
    return number > annexes.size() ? List.of() : List.of(annexes.get(number - 1));
  }
}
