package org.rostrum.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds on this server. A value in the environment comes before the same in the file, which
 * comes before the standard. Immutable.
 */
public final class Settings {
  private static final String ENVIRONMENT = "ROSTRUM_";

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * What holds where these are set.
   *
   * @param known everything that may be set
   * @param file the keys and values of the file; empty where there is none
   * @param environment the process's environment; only names that begin with {@code ROSTRUM_} and
   *     are known are looked at
   * @throws SettingRefused when the file sets something unknown
   */
  public static Settings of(
      List<Setting> known, Map<String, String> file, Map<String, String> environment) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Setting setting : known) {
      String fromFile = file.getOrDefault(setting.key(), setting.standard());
      values.put(
          setting.key(), environment.getOrDefault(setting.inEnvironment(), fromFile).strip());
    }
    for (String key : file.keySet()) {
      if (!values.containsKey(key)) {
        throw new SettingRefused(
            "The settings file sets \""
                + key
                + "\", which is not a setting. docs/settings.md lists them all; correct the name or"
                + " take the line out.");
      }
    }
    return new Settings(values);
  }

  /** The same settings with one changed. */
  public Settings with(Setting setting, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(setting.key(), value);
    return new Settings(changed);
  }

  /** The value; empty where nothing is set. */
  public String text(Setting setting) {
    String value = values.get(setting.key());
    if (value == null) {
      throw new IllegalArgumentException(setting.key() + " was not declared");
    }
    return value;
  }

  public Optional<String> given(Setting setting) {
    return Optional.of(text(setting)).filter(value -> !value.isEmpty());
  }

  /** A whole number within bounds. */
  public int number(Setting setting, int least, int most) {
    String value = text(setting);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of bounds
    }
    throw refuse(setting, "a whole number from " + least + " to " + most);
  }

  public Path path(Setting setting) {
    return Path.of(text(setting));
  }

  /** A refusal that names the setting, its value and what it must be. */
  public SettingRefused refuse(Setting setting, String mustBe) {
    return new SettingRefused(
        setting.key()
            + " is \""
            + text(setting)
            + "\" and must be "
            + mustBe
            + ". Correct it in the settings file or in "
            + setting.inEnvironment()
            + ".");
  }

  /** Is this the name of an environment variable that might be meant for us? */
  public static boolean ours(String variable) {
    return variable.startsWith(ENVIRONMENT);
  }
}
