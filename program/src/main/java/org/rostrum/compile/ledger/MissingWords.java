package org.rostrum.compile.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.tally.Account;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Text;

/** Names the words in which two columns differ, and the paragraph they can be seen in. */
final class MissingWords {
  private static final int NAMED = 12;

  private MissingWords() {}

  /** Counts each word that an account hears. */
  static final class Bag implements Account.WordSink {
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    @Override
    public void word(String word) {
      counts.merge(word, 1, Integer::sum);
      order.add(word);
    }

    /** The words of this bag that the other lacks, in order, the first few. */
    List<String> without(Bag other) {
      Map<String, Integer> left = new HashMap<>(other.counts);
      List<String> missing = new ArrayList<>();
      for (String word : order) {
        if (left.merge(word, -1, Integer::sum) < 0 && missing.size() < NAMED) {
          missing.add(word);
        }
      }
      return missing;
    }
  }

  /** What is missing and what was added, in words; empty when the bags agree. */
  static String inWords(Bag expected, Bag found) {
    List<String> missing = expected.without(found);
    List<String> added = found.without(expected);
    String first = missing.isEmpty() ? "" : "missing “" + String.join(" ", missing) + "”";
    String second = added.isEmpty() ? "" : "added “" + String.join(" ", added) + "”";
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }

  /** The first block of a Text that holds one of these words, such as {@code "paragraph 12"}. */
  static String place(Text text, List<String> words) {
    int number = 0;
    for (Block block : text.blocks()) {
      number++;
      Bag bag = new Bag();
      TextTally.count(
          new Text(text.language(), text.direction(), List.of(block), List.of()), new Account(bag));
      if (words.stream().anyMatch(bag.counts::containsKey)) {
        return "block " + number + " of the statement";
      }
    }
    return "";
  }
}
