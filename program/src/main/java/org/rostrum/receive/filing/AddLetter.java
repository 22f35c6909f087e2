package org.rostrum.receive.filing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Ready;
import org.rostrum.storage.Database;
import org.rostrum.storage.files.FileStores;

/** Brings the cover letter that a draft holds to a statement that was filed without one. */
public final class AddLetter {
  private final Database database;
  private final FileStores files;
  private final Drafts drafts;
  private final Filings filings;
  private final Deeds deeds;

  AddLetter(Database database, FileStores files, Drafts drafts, Filings filings, Deeds deeds) {
    this.database = database;
    this.files = files;
    this.drafts = drafts;
    this.filings = filings;
    this.deeds = deeds;
  }

  /**
   * Adds it to the filing that speaks for the mission.
   *
   * @param received when the request's last byte was read
   */
  public Deeds.Done add(String debate, String mission, Hand by, Instant received) {
    Optional<Filing> lacking =
        filings.ofMission(debate, mission).stream()
            .filter(each -> each.state() == State.RECEIVED)
            .filter(each -> !(each.letter() instanceof CoverLetter.There))
            .reduce((before, after) -> after);
    Optional<Ready> ready = database.read(jdbc -> drafts.ready(jdbc, debate, mission));
    Optional<FiledFile> letter =
        ready.flatMap(draft ->
            draft.cover().map(hash -> new FiledFile(draft.coverName(), draft.coverSize(), hash)));
    if (lacking.isEmpty()) {
      return new Deeds.Done.Not(Why.LETTER_THERE);
    }
    if (letter.filter(file -> files.unpublished().healthy(file.hash())).isEmpty()) {
      return new Deeds.Done.Not(Why.NO_LETTER_SENT);
    }
    Filing filing = lacking.get();
    String verdict = ready.flatMap(Ready::coverVerdict).orElse("");
    return deeds.act(
        filing.key(),
        filing.version(),
        Deed.ADD_LETTER,
        by,
        "",
        (jdbc, standing) -> {
          FilingRows.letter(jdbc, filing.key(), new CoverLetter.There(letter.get(), verdict));
          return facts(letter.get(), received);
        });
  }

  private static Map<String, String> facts(FiledFile letter, Instant received) {
    Map<String, String> facts = new TreeMap<>();
    EntryFacts.file(facts, "cover-letter", letter);
    facts.put("received", received.toString());
    return facts;
  }
}
