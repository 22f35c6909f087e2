package org.rostrum.web.watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says it in the log when the disk fills: once at each step, and once when it is past. */
final class DiskAlarm {
  private static final Logger LOG = LoggerFactory.getLogger(DiskAlarm.class);
  private static final long LOW = 80;
  private static final long OUT = 90;

  private Step step = Step.FINE;

  /** How far it has come. */
  enum Step {
    FINE,
    LOW,
    OUT
  }

  /** Looks at how full the disk is, in hundredths. */
  synchronized Step look(long percentUsed) {
    Step now = percentUsed >= OUT ? Step.OUT : percentUsed >= LOW ? Step.LOW : Step.FINE;
    if (now != step) {
      step = now;
      say(now, percentUsed);
    }
    return now;
  }

  private static void say(Step now, long percentUsed) {
    switch (now) {
      case FINE -> LOG.atInfo().addKeyValue("percent", percentUsed).log("The disk has room again");
      case LOW ->
          LOG.atWarn()
              .addKeyValue("percent", percentUsed)
              .log("The disk is filling. Make room soon");
      case OUT ->
          LOG.atError()
              .addKeyValue("percent", percentUsed)
              .log("The disk is nearly full. Make room now");
    }
  }
}
