package org.rostrum.receive.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.receive.check.Checks;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.FilingKey;
import org.rostrum.receive.filing.Filings;
import org.rostrum.storage.files.FileHash;

/**
 * What was filed twice: the same file, or the same words set otherwise, under another mission's
 * name or for another debate. For officers alone; a mission that could ask would learn what others
 * filed. As of now. Safe for many threads.
 */
public final class Twins {
  private final Filings filings;
  private final Checks checks;
  private final People people;

  Twins(Filings filings, Checks checks, People people) {
    this.filings = filings;
    this.checks = checks;
    this.people = people;
  }

  /**
   * Another filing of the same.
   *
   * @param mission whose it is, by name
   * @param sameFile whether the very bytes are the same, and not the words alone
   */
  public record Twin(Filing filing, String mission, boolean sameFile) {
    /** As keys of words end: {@code "file"}, {@code "words"}. */
    public String code() {
      return sameFile ? "file" : "words";
    }

    public String address() {
      FilingKey key = filing.key();
      return "/debates/" + key.debate() + "/review/" + key.mission() + "/" + key.number();
    }
  }

  /** The twins of a filing, oldest first; those of the same mission in the same debate are none. */
  public List<Twin> of(Filing filing) {
    FileHash own = filing.statement().hash();
    Set<FileHash> same = new LinkedHashSet<>(checks.sayingTheSame(own));
    same.add(own);
    return filings.ofStatements(List.copyOf(same)).stream()
        .filter(other -> !isOfTheSame(filing.key(), other.key()))
        .map(other ->
            new Twin(other, name(other.key().mission()), other.statement().hash().equals(own)))
        .toList();
  }

  private static boolean isOfTheSame(FilingKey one, FilingKey other) {
    return one.debate().equals(other.debate()) && one.mission().equals(other.mission());
  }

  private String name(String mission) {
    return people.mission(mission).map(Mission::name).orElse(mission);
  }
}
