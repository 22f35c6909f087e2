package org.rostrum.compile.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.tally.Account;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/** Draws up one statement's account and, only where it does not balance, names the words. */
public final class Audit {
  private Audit() {}

  /** The bytes as filed, read again only to name what is missing. */
  public interface Filed {
    byte[] bytes() throws IOException;
  }

  /**
   * The account of one statement.
   *
   * @param finished by form, the account of each finished file that holds the annex
   */
  public static StatementAccount of(
      int annex,
      String file,
      String sha256,
      Tally source,
      Tally text,
      SortedMap<String, List<Tally>> finished,
      Filed filed)
      throws IOException {
    List<Difference> differences = new ArrayList<>();
    for (Difference difference : Balance.ofText(annex, file, source, text)) {
      differences.add(
          difference.item() == Difference.Item.WORDS
              ? named(difference, filed.bytes())
              : difference);
    }
    SortedMap<String, Tally> columns = new TreeMap<>();
    for (Map.Entry<String, List<Tally>> form : finished.entrySet()) {
      differences.addAll(form(annex, file, form.getKey(), text, form.getValue()));
      form.getValue().stream()
          .filter(tally -> !tally.equals(text))
          .findFirst()
          .or(() -> form.getValue().stream().findFirst())
          .ifPresent(tally -> columns.put(form.getKey(), tally));
    }
    return new StatementAccount(annex, file, sha256, source, text, columns, differences);
  }

  private static List<Difference> form(
      int annex, String file, String form, Tally text, List<Tally> copies) {
    if (copies.isEmpty()) {
      return List.of(
          new Difference(annex, file, form, Difference.Item.FILE, "the annex", "nothing", "", ""));
    }
    return copies.stream()
        .distinct()
        .flatMap(copy -> Balance.ofForm(annex, file, form, text, copy).stream())
        .toList();
  }

  private static Difference named(Difference difference, byte[] filed) {
    MissingWords.Bag source = new MissingWords.Bag();
    MissingWords.Bag read = new MissingWords.Bag();
    SourceTally.count(filed, new Account(source));
    Text text = new WordReader(Limits.STANDARD).read(filed).text();
    TextTally.count(text, new Account(read));
    return new Difference(
        difference.annex(),
        difference.file(),
        difference.column(),
        difference.item(),
        difference.expected(),
        difference.found(),
        MissingWords.place(text, read.without(source)),
        MissingWords.inWords(source, read));
  }
}
