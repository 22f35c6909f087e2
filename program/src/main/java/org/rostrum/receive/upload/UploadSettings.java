package org.rostrum.receive.upload;

import java.util.List;
import org.rostrum.settings.Setting;

/** What an operator may set about files that come in. */
public final class UploadSettings {
  public static final Setting MOST =
      new Setting(
          "upload.megabytes",
          "10",
          "How large a statement or a cover letter may be, in megabytes; from 1 to 25.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(MOST);

  private UploadSettings() {}
}
