package org.rostrum.receive.pages;

import java.util.List;
import java.util.Optional;
import org.rostrum.settings.Setting;
import org.rostrum.settings.Settings;

/**
 * How to file when this service cannot be reached, as pages tell it.
 *
 * @param mail where files may be sent instead
 * @param telephone whom to call
 */
public record Fallback(Optional<String> mail, Optional<String> telephone) {
  static final Setting MAIL =
      Setting.unset(
          "filing.fallback-mail",
          "The address to which missions send their files when this service cannot be reached;"
              + " stands on the page of filing.");

  static final Setting TELEPHONE =
      Setting.unset(
          "filing.fallback-telephone",
          "The telephone number missions call when this service cannot be reached.");

  /** What may be set. */
  public static final List<Setting> SETTINGS = List.of(MAIL, TELEPHONE);

  /** As set on this server. */
  public static Fallback of(Settings settings) {
    return new Fallback(settings.given(MAIL), settings.given(TELEPHONE));
  }

  public boolean isSet() {
    return mail.isPresent() || telephone.isPresent();
  }
}
