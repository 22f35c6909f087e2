package org.rostrum.cli.serve;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.rostrum.people.provider.ProviderSettings;
import org.rostrum.post.smtp.MailSettings;
import org.rostrum.receive.letter.LetterSettings;
import org.rostrum.receive.pages.Fallback;
import org.rostrum.receive.scan.ScanSettings;
import org.rostrum.receive.upload.UploadSettings;
import org.rostrum.settings.Setting;
import org.rostrum.settings.SettingRefused;
import org.rostrum.settings.Settings;
import org.rostrum.web.WebSettings;
import org.rostrum.web.watch.WatchSettings;

/** Everything that may be set, gathered from the rooms. */
public final class AllSettings {
  /** In the order of {@code docs/settings.md}. A room with settings adds its list here. */
  public static final List<Setting> KNOWN =
      Stream.of(
              WebSettings.ALL,
              ProviderSettings.ALL,
              StorageKeys.ALL,
              WatchSettings.ALL,
              UploadSettings.ALL,
              RegisterKeys.ALL,
              MailSettings.ALL,
              LetterSettings.ALL,
              ScanSettings.ALL,
              Fallback.SETTINGS)
          .flatMap(List::stream)
          .toList();

  private AllSettings() {}

  /**
   * What holds on this machine.
   *
   * @param file the settings file; empty for none
   * @param environment the process's environment
   */
  public static Settings read(Optional<Path> file, Map<String, String> environment) {
    Map<String, String> values = new LinkedHashMap<>();
    file.ifPresent(path -> values.putAll(properties(path)));
    return Settings.of(KNOWN, values, environment);
  }

  private static Map<String, String> properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new SettingRefused(
          "The settings file "
              + file
              + " cannot be read. Check its name and who may read it; it is text in UTF-8.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    properties.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }

  /** The table of {@code docs/settings.md}. */
  public static String table() {
    StringBuilder table = new StringBuilder();
    table.append("| key | in the environment | when not set | what it does |\n");
    table.append("|---|---|---|---|\n");
    for (Setting setting : KNOWN) {
      table
          .append("| `")
          .append(setting.key())
          .append("` | `")
          .append(setting.inEnvironment())
          .append("` | ")
          .append(setting.standard().isEmpty() ? "–" : "`" + setting.standard() + "`")
          .append(" | ")
          .append(setting.meaning())
          .append(" |\n");
    }
    return table.toString();
  }
}
