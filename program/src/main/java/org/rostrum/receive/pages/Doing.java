package org.rostrum.receive.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.FilingKey;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.MissingFiling;
import org.rostrum.web.Onward;
import org.rostrum.web.TongueChoice;

/** Does to a filing what somebody asked on a page, and tells them what came of it. */
public final class Doing {
  private final Deeds deeds;
  private final Aftermath aftermath;
  private final Tellings told;

  Doing(Deeds deeds, Aftermath aftermath, Tellings told) {
    this.deeds = deeds;
    this.aftermath = aftermath;
    this.told = told;
  }

  /** The filing that an address names. */
  public static FilingKey key(String debate, String mission, String number) {
    return new FilingKey(debate, mission, Numbers.of(number).orElseThrow(MissingFiling::new));
  }

  /** What a page asks for. */
  public record Asked(FilingKey key, String seen, Deed deed, Hand by, String reason) {}

  /**
   * Does it.
   *
   * @param there where the person goes on
   */
  public Onward act(Asked asked, Onward there, HttpServletRequest request) {
    long version = Numbers.of(asked.seen()).orElse(0L);
    Deeds.Done done = deeds.act(asked.key(), version, asked.deed(), asked.by(), asked.reason());
    return done(done, asked.deed(), there, request);
  }

  /** Tells what came of something that was asked. */
  public Onward done(Deeds.Done done, Deed deed, Onward there, HttpServletRequest request) {
    return switch (done) {
      case Deeds.Done.Did did -> {
        aftermath.of(did.filing(), did.step());
        yield there.telling(ReceiveWords.ALL.say(TongueChoice.of(request), "done." + deed.code()));
      }
      case Deeds.Done.Not not -> throw Whys.trouble(not.why());
      case Deeds.Done.Stale stale ->
          there.telling(told.meanwhile(stale.since(), TongueChoice.of(request)));
    };
  }
}
