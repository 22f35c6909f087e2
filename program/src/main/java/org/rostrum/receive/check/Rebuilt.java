package org.rostrum.receive.check;

import java.util.List;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.tally.NoteTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.text.Text;
import org.rostrum.storage.files.FileHash;

/**
 * A statement as it will be published.
 *
 * @param departures what of the file is not in the text
 * @param inFile what stands in the file, counted without the reader
 * @param inText what stands in the text
 */
public record Rebuilt(
    Text text, FileHash textHash, List<Departure> departures, Tally inFile, Tally inText) {
  public Rebuilt {
    departures = List.copyOf(departures);
  }

  /** Whether nothing is unaccounted for: words, notes and pictures, in and out. */
  public boolean balances() {
    return inFile.body().equals(inText.body())
        && words(inFile.notes()).equals(words(inText.notes()))
        && sorted(inFile.pictures()).equals(sorted(inText.pictures()));
  }

  private static List<String> words(List<NoteTally> notes) {
    return notes.stream().map(note -> note.words().toString()).sorted().toList();
  }

  private static List<String> sorted(List<String> hashes) {
    return hashes.stream().sorted().toList();
  }
}
