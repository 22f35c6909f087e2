package org.rostrum.cli.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.rostrum.register.note.Algorithm;
import org.rostrum.settings.Setting;
import org.rostrum.settings.Settings;
import org.rostrum.storage.register.SigningKeyFile;
import org.rostrum.web.WebSettings;

/** What an operator may set about the register and the key that signs it. */
public final class RegisterKeys {
  public static final Setting FILE =
      new Setting(
          "register.key.file",
          "",
          "The file of the private key that signs the register, made at the first start. Not set:"
              + " register.key in the data folder. Several servers on one database need the same"
              + " file. No backup holds it: keep a copy in a safe place.");
  public static final Setting NAME =
      new Setting(
          "register.name",
          "",
          "The register's own name, read when its key is made and never again. Not set: the host of"
              + " server.url with /register.");
  public static final Setting QUANTUM =
      new Setting(
          "register.ml-dsa",
          "no",
          "yes: a key that is made or rotated has a second line, ML-DSA-44, which quantum computers"
              + " do not forge.");

  /** All of them, in the order of the table of settings. */
  public static final List<Setting> ALL = List.of(FILE, NAME, QUANTUM);

  private RegisterKeys() {}

  /** The key file. */
  public static SigningKeyFile file(Settings settings) {
    return new SigningKeyFile(
        settings
            .given(FILE)
            .map(Path::of)
            .orElseGet(() -> StorageKeys.places(settings).folder().resolve("register.key")));
  }

  /** The name of a register that is made now. */
  public static String name(Settings settings) {
    return settings
        .given(NAME)
        .orElseGet(() ->
            settings.given(WebSettings.URL).map(URI::create).map(URI::getHost).orElse("localhost")
                + "/register");
  }

  /** How a key that is made now signs. */
  public static List<Algorithm> algorithms(Settings settings) {
    return settings.text(QUANTUM).equals("yes")
        ? List.of(Algorithm.ED25519, Algorithm.ML_DSA_44)
        : List.of(Algorithm.ED25519);
  }
}
