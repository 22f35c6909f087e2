package org.rostrum.receive.letters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Addressees;
import org.rostrum.post.Addressee;
import org.rostrum.post.Attachment;
import org.rostrum.post.Letter;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.rostrum.post.Sending;
import org.rostrum.receive.filing.CoverLetter;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.receipt.Receipt;
import org.rostrum.receive.receipt.ReceiptJson;
import org.rostrum.receive.receipt.ReceiptPdf;
import org.rostrum.receive.receipt.ReceiptSheet;
import org.rostrum.receive.receipt.ReceiptSheets;
import org.rostrum.receive.receipt.Receipts;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;

/**
 * Writes to everyone of a mission what was done to its filing, each in their language. A receipt is
 * told once, on whatever server; what a crash left untold is told the next time.
 */
public final class FilingLetters {
  private final Database database;
  private final Receipts receipts;
  private final ReceiptSheets sheets;
  private final Addressees addressees;
  private final Outbox outbox;
  private final HouseSign sign;

  public FilingLetters(
      Database database,
      Receipts receipts,
      ReceiptSheets sheets,
      Addressees addressees,
      Outbox outbox,
      HouseSign sign) {
    this.database = database;
    this.receipts = receipts;
    this.sheets = sheets;
    this.addressees = addressees;
    this.outbox = outbox;
    this.sign = sign;
  }

  /** Tells what is not told yet. Not inside a transaction. */
  public void tell() {
    for (Receipt receipt : receipts.untold()) {
      List<Letter> letters = sheets.of(receipt).map(this::letters).orElse(List.of());
      database.write(jdbc -> {
        boolean first = receipts.telling(jdbc, receipt);
        if (first) {
          outbox.put(jdbc, letters);
        }
        return first;
      });
    }
  }

  private List<Letter> letters(ReceiptSheet sheet) {
    List<Letter> letters = new ArrayList<>();
    Occasion occasion = occasion(sheet.step().deed());
    Map<Tongue, List<Attachment>> files = new EnumMap<>(Tongue.class);
    for (Addressee to : addressees.ofMission(sheet.receipt().mission())) {
      List<Attachment> both = files.computeIfAbsent(to.tongue(), tongue -> files(sheet, tongue));
      letters.add(receipt(sheet, occasion, to, both));
    }
    if (sheet.step().deed() == Deed.FILE) {
      letters.addAll(besides(sheet));
    }
    return letters;
  }

  /** What follows on a filing: a letter that is awaited, delegations that are asked. */
  private List<Letter> besides(ReceiptSheet sheet) {
    List<Letter> letters = new ArrayList<>();
    Filing filing = sheet.filing();
    if (filing.letter() instanceof CoverLetter.Awaited awaited) {
      for (Addressee to : addressees.ofMission(filing.key().mission())) {
        LetterWords words = new LetterWords(to, sheet, sign);
        letters.add(plain(sheet, Occasion.COVER_MISSING, to, words.awaited(awaited.until())));
      }
    }
    for (Filing.Party party : filing.parties()) {
      for (Addressee to : addressees.ofMission(party.mission())) {
        LetterWords words = new LetterWords(to, sheet, sign);
        letters.add(plain(sheet, Occasion.JOINT, to, words.joint(party.mission())));
      }
    }
    return letters;
  }

  private Letter receipt(
      ReceiptSheet sheet, Occasion occasion, Addressee to, List<Attachment> files) {
    LetterWords.Written written = new LetterWords(to, sheet, sign).receipt();
    return new Letter(
        sheet.receipt().debate(),
        occasion,
        to,
        written.subject(),
        written.body(),
        files,
        Sending.AT_ONCE);
  }

  /** The receipt as data, and as a page to keep where this build can set one. */
  private static List<Attachment> files(ReceiptSheet sheet, Tongue tongue) {
    String name = sheet.receipt().fileName();
    List<Attachment> all = new ArrayList<>();
    all.add(new Attachment(name + ".json", "application/json", ReceiptJson.bytes(sheet)));
    if (ReceiptPdf.available()) {
      all.add(
          new Attachment(name + ".pdf", "application/pdf", new ReceiptPdf(tongue, sheet).bytes()));
    }
    return all;
  }

  private static Letter plain(
      ReceiptSheet sheet, Occasion occasion, Addressee to, LetterWords.Written written) {
    return new Letter(
        sheet.receipt().debate(),
        occasion,
        to,
        written.subject(),
        written.body(),
        List.of(),
        Sending.AT_ONCE);
  }

  private static Occasion occasion(Deed deed) {
    return switch (deed) {
      case FILE, REPLACE, ADD_LETTER, CONFIRM, ASK_CORRECTION -> Occasion.RECEIPT;
      case WITHDRAW, UNDO_WITHDRAWAL -> Occasion.WITHDRAWN;
      case RETURN -> Occasion.RETURNED;
      case ACCEPT, REFUSE, ADMIT_LATE, COMPILE -> Occasion.DECIDED;
      case ISSUE, CORRECT -> Occasion.ISSUED;
    };
  }
}
