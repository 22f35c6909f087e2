package org.rostrum.receive.letters;

import java.time.Instant;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.Addressee;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.receipt.ReceiptSheet;
import org.rostrum.receive.receipt.ReceiptText;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Moments;

/** The words of letters about one filing, for one person. */
final class LetterWords {
  private final Tongue tongue;
  private final ReceiptSheet sheet;
  private final HouseSign sign;

  LetterWords(Addressee to, ReceiptSheet sheet, HouseSign sign) {
    this.tongue = to.tongue();
    this.sheet = sheet;
    this.sign = sign;
  }

  /** A letter's words. */
  record Written(String subject, String body) {}

  /** With the receipt itself. */
  Written receipt() {
    String subject =
        say(
            "mail." + sheet.step().deed().code(),
            "mission",
            sheet.mission(),
            "debate",
            sheet.debate());
    String body =
        ReceiptText.of(tongue, sheet)
            + "\n"
            + say(
                "mail.where",
                "address",
                sign.at(base(sheet.receipt().mission()) + "/receipts/" + sheet.receipt().entry()));
    return new Written(subject, body);
  }

  /** That the cover letter is still to come. */
  Written awaited(Instant until) {
    String moment = new Moments(tongue).full(until);
    return new Written(
        say("mail.awaited", "until", moment),
        say(
            "mail.awaited.body",
            "debate",
            sheet.debate(),
            "until",
            moment,
            "address",
            sign.at(base(sheet.filing().key().mission()) + "/filings")));
  }

  /** That a joint statement waits for this delegation's word. */
  Written joint(String party) {
    return new Written(
        say("mail.joint", "mission", sheet.mission()),
        say(
            "mail.joint.body",
            "mission",
            sheet.mission(),
            "debate",
            sheet.debate(),
            "address",
            sign.at(base(party) + "/filings")));
  }

  private String base(String mission) {
    return "/debates/" + sheet.receipt().debate() + "/missions/" + mission;
  }

  private String say(String key, Object... places) {
    return ReceiveWords.ALL.say(tongue, key, places);
  }
}
