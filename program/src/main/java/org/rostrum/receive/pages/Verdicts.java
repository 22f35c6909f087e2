package org.rostrum.receive.pages;

import java.util.Locale;
import java.util.stream.Stream;
import org.rostrum.cover.report.Verdict;
import org.rostrum.web.Frame;

/** Says what was found of a cover letter's signature. */
public final class Verdicts {
  private Verdicts() {}

  /** The words of a code; a code that is none says that nobody has looked. */
  public static String say(Frame frame, String code) {
    String plain = code.toLowerCase(Locale.ROOT).replace('_', '-');
    return frame.say(
        "verdict."
            + Stream.of(Verdict.values())
                .map(Verdict::code)
                .filter(plain::equals)
                .findFirst()
                .orElse("unread"));
  }
}
