package org.rostrum.document.check;

import java.util.List;
import java.util.Optional;
import org.rostrum.document.check.field.FieldCheck;
import org.rostrum.document.check.look.LookCheck;
import org.rostrum.document.check.look.Overlay;
import org.rostrum.document.check.look.SeenReader;
import org.rostrum.document.check.name.AccountCheck;
import org.rostrum.document.check.name.DayCheck;
import org.rostrum.document.check.name.DuplicateCheck;
import org.rostrum.document.check.name.EntityCheck;
import org.rostrum.document.check.name.Hashes;
import org.rostrum.document.check.part.ActiveControl;
import org.rostrum.document.check.part.AddIn;
import org.rostrum.document.check.part.AltChunk;
import org.rostrum.document.check.part.AttachedSchema;
import org.rostrum.document.check.part.BoundData;
import org.rostrum.document.check.part.DataSource;
import org.rostrum.document.check.part.EmbeddedObject;
import org.rostrum.document.check.part.FontTable;
import org.rostrum.document.check.part.ForeignContent;
import org.rostrum.document.check.part.Frames;
import org.rostrum.document.check.part.LinkAddress;
import org.rostrum.document.check.part.LinkMismatch;
import org.rostrum.document.check.part.Luggage;
import org.rostrum.document.check.part.Macro;
import org.rostrum.document.check.part.OutsideSource;
import org.rostrum.document.check.part.PartPass;
import org.rostrum.document.check.part.Template;
import org.rostrum.document.check.part.TwoTexts;
import org.rostrum.document.check.part.ZipCheck;
import org.rostrum.document.check.picture.PictureCheck;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.PackageCheck;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.check.rule.Seen;
import org.rostrum.document.check.sign.BidiCheck;
import org.rostrum.document.check.sign.InvisibleSign;
import org.rostrum.document.check.sign.LookAlike;
import org.rostrum.document.check.sign.StackedSigns;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.Reading;
import org.rostrum.document.word.WordReader;
import org.rostrum.document.word.pack.WordPackage;

/**
 * Checks a Word file as a statement: first the package and its parts, then what the reader makes of
 * it, then what a person would see beside what the machine reads. Thread-safe, keeps nothing.
 */
public final class WordCheck {
  private static final List<PackageCheck> ON_PACKAGES =
      List.of(
          new ZipCheck(),
          new PartPass(
              List.of(
                  OutsideSource::new,
                  Template::new,
                  LinkAddress::new,
                  Macro::new,
                  ActiveControl::new,
                  EmbeddedObject::new,
                  ForeignContent::new,
                  AltChunk::new,
                  DataSource::new,
                  AddIn::new,
                  Frames::new,
                  AttachedSchema::new,
                  Luggage::new,
                  FieldCheck::new,
                  LinkMismatch::new,
                  TwoTexts::new,
                  BoundData::new)),
          new PictureCheck());
  private static final List<FileCheck> ON_FILES =
      List.of(
          new LookCheck(),
          new Overlay(),
          new BidiCheck(),
          new LookAlike(),
          new InvisibleSign(),
          new StackedSigns(),
          new FontTable(),
          new EntityCheck(),
          new DuplicateCheck(),
          new DayCheck(),
          new AccountCheck());

  private final Policy policy;
  private final Limits limits;

  public WordCheck(Policy policy) {
    this(policy, Limits.STATEMENT);
  }

  public WordCheck(Policy policy, Limits limits) {
    this.policy = policy;
    this.limits = limits;
  }

  /**
   * Checks a file. Whatever the bytes are, the outcome is findings; no exception leaves this
   * method.
   *
   * @param file the bytes as filed; nobody writes to them
   */
  public Checked check(byte[] file, Filing filing) {
    Findings findings = new Findings(policy);
    try {
      Reading reading = new WordReader(limits).read(file);
      for (PackageCheck check : ON_PACKAGES) {
        check.look(WordPackage.open(file, limits), findings);
      }
      return whole(file, reading, filing, findings);
    } catch (Refusal refusal) {
      return refused(refusal, findings);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // the limits are such that neither happens in 512 MB; a person gets a sentence all the same
      return refused(Refusal.because("word-exhausting", Place.WHOLE_FILE), findings);
    } catch (RuntimeException e) {
      // the last guard: whatever a parser trips over, a person gets a sentence they can act on
      return refused(Refusal.because("word-damaged", Place.WHOLE_FILE), findings);
    }
  }

  private static Checked refused(Refusal refusal, Findings findings) {
    findings.refused(refusal.finding());
    return new Checked(findings.all(), Optional.empty(), "");
  }

  private Checked whole(byte[] file, Reading reading, Filing filing, Findings findings) {
    WordPackage pack = WordPackage.open(file, limits);
    String main = pack.mainPart();
    Seen seen = SeenReader.read(file, limits, main);
    Inspected inspected = new Inspected(file, pack, main, reading, seen, filing);
    for (FileCheck check : ON_FILES) {
      check.look(inspected, findings);
    }
    Departed.tell(reading.departures(), findings);
    return new Checked(findings.all(), Optional.of(reading), Hashes.ofWords(seen));
  }
}
