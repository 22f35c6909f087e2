package org.rostrum.receive.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.receive.filing.CoverLetter;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.FiledFile;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.Step;

/**
 * All that a receipt tells a person, before it is set as page, PDF or data.
 *
 * @param step what it is the receipt of
 * @param filing what it was done to
 * @param mission the name of whose filing it is
 * @param holder the name of whose receipt it is; another than {@code mission} on a joint statement
 * @param debate the title of the debate
 * @param actor the name of who did it
 * @param house who runs the house
 */
public record ReceiptSheet(
    Receipt receipt,
    Step step,
    Filing filing,
    String mission,
    String holder,
    String debate,
    String actor,
    String house) {

  /** The instant it is for: of a filing when its last byte was read, else when it was done. */
  public Instant instant() {
    return step.deed() == Deed.FILE ? filing.received() : step.at();
  }

  /** One of the files it proves. */
  public record Proved(String what, FiledFile file) {}

  /** The files whose hashes stand in its entry. */
  public List<Proved> files() {
    List<Proved> files = new ArrayList<>();
    if (step.deed() == Deed.FILE || step.deed() == Deed.CONFIRM) {
      files.add(new Proved("statement", filing.statement()));
    }
    if (holdsLetter() && filing.letter() instanceof CoverLetter.There there) {
      files.add(new Proved("cover-letter", there.file()));
    }
    return files.stream().filter(each -> stands(each.file())).toList();
  }

  private boolean holdsLetter() {
    return step.deed() == Deed.FILE || step.deed() == Deed.ADD_LETTER;
  }

  /** Only what the entry itself holds is told; a letter that came later has its own receipt. */
  private boolean stands(FiledFile file) {
    return receipt.tlogProof().leaf().entry().facts().containsValue(file.hash().hex());
  }

  /** The hash of the rebuilt text, where the entry holds one. */
  public Optional<String> text() {
    return receipt.tlogProof().leaf().entry().fact("text-sha256");
  }

  /** Whether it tells what was left out. */
  public boolean tellsText() {
    return step.deed() == Deed.FILE;
  }

  /** Until when the cover letter may follow, where it was not filed with the statement. */
  public Optional<Instant> letterUntil() {
    return receipt.tlogProof().leaf().entry().fact("cover-letter-until").map(Instant::parse);
  }

  /** Was it filed without letter, and may none follow? */
  public boolean lacksLetter() {
    return receipt.tlogProof().leaf().entry().fact("cover-letter").isPresent();
  }

  /** The names of the files to name when verifying, as in a command. */
  public String fileNames() {
    return String.join(" ", files().stream().map(each -> quoted(each.file().name())).toList());
  }

  private static String quoted(String name) {
    return name.matches("[A-Za-z0-9._-]+")
        ? name
        : "\"" + name.replaceAll("[\"\\\\$`]", "_") + "\"";
  }
}
