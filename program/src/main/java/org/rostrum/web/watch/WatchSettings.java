package org.rostrum.web.watch;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about watching over the house. */
public final class WatchSettings {
  public static final Setting PORT =
      Setting.unset(
          "watch.port",
          "A second port, for watchers alone: /metrics (Prometheus), /health, /ready. 0 takes a free"
              + " one. Not set: nothing is counted.");

  public static final Setting ADDRESS =
      new Setting(
          "watch.address",
          "127.0.0.1",
          "The network address of that port. It asks nobody who they are: keep it inside.");

  public static final Setting SCRUB_HOUR =
      new Setting(
          "scrub.hour",
          "7",
          "The hour of the day, in UTC, from which the nightly scrub reads every file again. Of"
              + " several servers one does it.");

  public static final Setting RESERVE =
      new Setting(
          "data.reserve",
          "256",
          "The size in MB of the file \"reserve\" in the data folder, which the operator deletes when"
              + " the disk is full; 0 lays none.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(PORT, ADDRESS, SCRUB_HOUR, RESERVE);

  private WatchSettings() {}
}
