package org.rostrum.receive.filing;

import java.time.Instant;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;

/**
 * What decides beside the filing itself.
 *
 * @param stage how far the debate is
 * @param late what the policy makes of late filings
 * @param hour before or after the close, as of now
 */
public record Circumstances(Stage stage, Policy.Late late, Hour hour) {
  /** Before or after the close. */
  public enum Hour {
    BEFORE_THE_CLOSE,
    AFTER_THE_CLOSE
  }

  /** Those of a debate at a moment. */
  public static Circumstances of(Convened debate, Instant now) {
    Optional<Instant> closes = debate.closes();
    return new Circumstances(
        debate.stage(),
        debate.policy().late(),
        closes.isPresent() && debate.isLate(now) ? Hour.AFTER_THE_CLOSE : Hour.BEFORE_THE_CLOSE);
  }

  /** Does the policy take late filings without a decision on each? */
  boolean takesLate() {
    return late == Policy.Late.TAKEN_UNTIL_COMPILED
        && stage != Stage.COMPILING
        && stage != Stage.ISSUED;
  }
}
