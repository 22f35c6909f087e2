package org.rostrum.receive.scan;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about the virus scanner. */
public final class ScanSettings {
  public static final Setting CLAMD =
      Setting.unset(
          "scan.clamd",
          "Where clamd listens, as host:port. What it finds is told to the mission and the officers;"
              + " it never holds up or voids anything. Not set: files are not scanned.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(CLAMD);

  private ScanSettings() {}
}
