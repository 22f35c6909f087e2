package org.rostrum.settings;

import java.util.Locale;

/**
 * One thing an operator may set.
 *
 * @param key its name in the file, such as {@code server.port}
 * @param standard what holds when nothing is set; empty for "not set"
 * @param meaning what it does, in a sentence for operators
 */
public record Setting(String key, String standard, String meaning) {

  /** A thing that is not set unless the operator sets it. */
  public static Setting unset(String key, String meaning) {
    return new Setting(key, "", meaning);
  }

  /** Its name in the environment: {@code server.port} is {@code ROSTRUM_SERVER_PORT}. */
  public String inEnvironment() {
    return "ROSTRUM_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
