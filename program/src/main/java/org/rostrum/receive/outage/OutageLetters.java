package org.rostrum.receive.outage;

import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Addressees;
import org.rostrum.post.Addressee;
import org.rostrum.post.Letter;
import org.rostrum.post.Occasion;
import org.rostrum.post.Outbox;
import org.rostrum.post.Sending;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.outage.Outages.Extension;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;
import org.rostrum.web.Moments;

/** Writes to everyone of all missions that an outage has moved a deadline. */
public final class OutageLetters {
  private final Database database;
  private final Outages outages;
  private final Debates debates;
  private final Addressees addressees;
  private final Outbox outbox;
  private final HouseSign sign;

  public OutageLetters(
      Database database,
      Outages outages,
      Debates debates,
      Addressees addressees,
      Outbox outbox,
      HouseSign sign) {
    this.database = database;
    this.outages = outages;
    this.debates = debates;
    this.addressees = addressees;
    this.outbox = outbox;
    this.sign = sign;
  }

  /** Tells what is not told yet. */
  public void tell() {
    for (Extension extension : outages.untold()) {
      Optional<Convened> debate = debates.find(extension.debate());
      List<Letter> letters =
          debate.stream()
              .flatMap(each ->
                  addressees.ofAllMissions().stream().map(to -> letter(each, extension, to)))
              .toList();
      database.write(jdbc -> {
        boolean first = outages.telling(jdbc, extension);
        if (first) {
          outbox.put(jdbc, letters);
        }
        return first;
      });
    }
  }

  private Letter letter(Convened debate, Extension extension, Addressee to) {
    Tongue tongue = to.tongue();
    Moments moments = new Moments(tongue);
    String deadline = debate.closes().map(moments::full).orElse("");
    return new Letter(
        debate.id(),
        Occasion.OUTAGE,
        to,
        ReceiveWords.ALL.say(tongue, "outage.mail", "debate", debate.title()),
        ReceiveWords.ALL.say(
            tongue,
            "outage.mail.body",
            "from",
            moments.full(extension.outage().began()),
            "to",
            moments.full(extension.outage().ended()),
            "deadline",
            deadline,
            "address",
            sign.at("/debates/" + debate.id() + "/missions/" + to.mission() + "/file")),
        List.of(),
        Sending.AT_ONCE);
  }
}
