package org.rostrum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Setting PORT = new Setting("server.port", "8080", "The port.");
  private static final Setting URL = Setting.unset("server.url", "The address.");
  private static final List<Setting> KNOWN = List.of(PORT, URL);

  @Test
  void environment_comesBeforeTheFileWhichComesBeforeTheStandard() {
    assertThat(Settings.of(KNOWN, Map.of(), Map.of()).text(PORT)).isEqualTo("8080");
    Map<String, String> file = Map.of("server.port", " 81 ");
    assertThat(Settings.of(KNOWN, file, Map.of()).text(PORT)).isEqualTo("81");
    assertThat(Settings.of(KNOWN, file, Map.of("ROSTRUM_SERVER_PORT", "82")).text(PORT))
        .isEqualTo("82");
  }

  @Test
  void whatIsNotSet_isEmpty() {
    assertThat(Settings.of(KNOWN, Map.of(), Map.of()).given(URL)).isEmpty();
  }

  @Test
  void unknownKey_isRefusedByName() {
    assertThatThrownBy(() -> Settings.of(KNOWN, Map.of("server.prot", "1"), Map.of()))
        .isInstanceOf(SettingRefused.class)
        .hasMessage(
            "The settings file sets \"server.prot\", which is not a setting. docs/settings.md lists"
                + " them all; correct the name or take the line out.");
  }

  @Test
  void numberOutOfBounds_isRefusedWithTheBounds() {
    Settings settings = Settings.of(KNOWN, Map.of("server.port", "70000"), Map.of());

    assertThatThrownBy(() -> settings.number(PORT, 0, 65_535))
        .isInstanceOf(SettingRefused.class)
        .hasMessage(
            "server.port is \"70000\" and must be a whole number from 0 to 65535. Correct it in the"
                + " settings file or in ROSTRUM_SERVER_PORT.");
  }
}
