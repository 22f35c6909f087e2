package org.rostrum.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Policy;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a policy: a YAML mapping from codes to {@code refuse}, {@code ask} or {@code tell}. Codes
 * that are left out keep their default.
 */
public final class PolicyFile {
  private static final Words WORDS = Words.beside(PolicyFile.class);

  private PolicyFile() {}

  /**
   * Reads a policy.
   *
   * @throws Refusal when it names what is not known, or loosens what is firm; every fault is told
   */
  public static Policy read(Path file, Tongue tongue) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<Code, Severity> changed = new EnumMap<>(Code.class);
    for (Map.Entry<?, ?> line : mapping(file, tongue).entrySet()) {
      String word = String.valueOf(line.getKey());
      String value = String.valueOf(line.getValue());
      Optional<Code> code = Code.of(word);
      Optional<Severity> severity = severity(value);
      if (code.isEmpty()) {
        faults.add(WORDS.say(tongue, "policy.unknown", "code", word));
      } else if (severity.isEmpty()) {
        faults.add(WORDS.say(tongue, "policy.severity", "code", word, "severity", value));
      } else if (Policy.loosens(code.get(), severity.get())) {
        faults.add(WORDS.say(tongue, "policy.firm", "code", word));
      } else {
        changed.put(code.get(), severity.get());
      }
    }
    if (!faults.isEmpty()) {
      throw refusal(file, String.join("\n", faults));
    }
    return new Policy(changed);
  }

  private static Map<?, ?> mapping(Path file, Tongue tongue) throws IOException {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    try {
      Object read = new Load(settings).loadFromString(Files.readString(file));
      if (read instanceof Map<?, ?> map) {
        return map;
      }
      if (read == null) {
        return Map.of();
      }
      throw refusal(file, WORDS.say(tongue, "policy.not-yaml", "problem", String.valueOf(read)));
    } catch (YamlEngineException e) {
      String problem = String.valueOf(e.getMessage());
      throw refusal(file, WORDS.say(tongue, "policy.not-yaml", "problem", problem));
    }
  }

  private static Refusal refusal(Path file, String what) {
    return Refusal.of("policy", Place.part(file.toString()), file + ": " + what, "");
  }

  private static Optional<Severity> severity(String word) {
    for (Severity each : Severity.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
