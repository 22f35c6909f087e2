package org.rostrum.convene;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Strict reading of one mapping of a YAML file: only known keys, every value a text until we say
 * what it is, every fault with its line. A key that is left out reads like an empty one.
 */
final class YamlSection {
  private final Faults faults;
  private final String name;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlSection(Faults faults, String name, Optional<Node> node, List<String> known) {
    this.faults = faults;
    this.name = name;
    node.ifPresent(present -> fill(present, known));
  }

  /** The outermost mapping of a file. */
  static YamlSection ofFile(Faults faults, String text, List<String> known) {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    try {
      return new YamlSection(faults, "", new Compose(settings).composeString(text), known);
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(mark -> "line " + (mark.getLine() + 1)).orElse("");
      throw faults.refusal(
          where,
          "this is not YAML: "
              + e.getProblem()
              + ". Look at the indentation, and put words that hold \": \" or \" #\" in quotes.");
    } catch (YamlEngineException e) {
      throw faults.refusal("", "this is not YAML: " + e.getMessage());
    }
  }

  private void fill(Node node, List<String> known) {
    if (isEmpty(node)) {
      return;
    }
    if (!(node instanceof MappingNode mapping)) {
      fault(
          node, path("") + " must hold keys with values, such as \"" + known.getFirst() + ": …\"");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.isEmpty() && !known.contains(key)) {
        String hint =
            Nearest.of(key, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known are: " + String.join(", ", known) + ".");
        fault(tuple.getKeyNode(), "the key \"" + key + "\" is not known here. " + hint);
        continue;
      }
      if (values.put(key, tuple.getValueNode()) != null) {
        fault(tuple.getKeyNode(), "the key \"" + key + "\" stands twice. Leave one of them out.");
      }
    }
  }

  /** Words; empty when there are none. */
  String text(String key) {
    Node node = values.get(key);
    return node == null ? "" : words(key, node);
  }

  /** A list of words; one word alone counts as a list of one. */
  List<String> texts(String key) {
    Node node = values.get(key);
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(words(key, node));
    }
    return sequence.getValue().stream().map(item -> words(key, item)).toList();
  }

  /** A mapping within this one. */
  YamlSection section(String key, List<String> known) {
    return new YamlSection(faults, path(key), Optional.ofNullable(values.get(key)), known);
  }

  /** A list of mappings. */
  List<YamlSection> sections(String key, List<String> known) {
    Node node = values.get(key);
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      fault(node, "\"" + path(key) + "\" must be a list: each entry begins with \"- \".");
      return List.of();
    }
    List<YamlSection> sections = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      sections.add(new YamlSection(faults, path(key), Optional.of(item), known));
    }
    return List.copyOf(sections);
  }

  /** Any keys with words, sorted by key. */
  Map<String, String> dictionary(String key) {
    YamlSection section = section(key, List.of());
    Map<String, String> words = new TreeMap<>();
    section.values.keySet().forEach(one -> words.put(one, section.text(one)));
    return words;
  }

  Optional<LocalDate> date(String key) {
    return parsed(key, LocalDate::parse, "must be a date such as 2021-06-29 (year-month-day)");
  }

  Optional<LocalTime> time(String key) {
    return parsed(
        key, LocalTime::parse, "must be a time such as \"08:00\" or \"15:30\" (24 hours)");
  }

  Optional<ZoneOffset> offset(String key) {
    return parsed(key, ZoneOffset::of, "must be an offset from UTC such as \"-04:00\"");
  }

  ZoneId zone(String key, ZoneId otherwise) {
    return parsed(
            key,
            words -> ZoneId.of(words),
            "must be a time zone such as America/New_York, Europe/Zurich or UTC")
        .orElse(otherwise);
  }

  /** One of a few words. */
  <E> E choice(String key, List<E> values, Function<E, String> word, E otherwise) {
    String typed = text(key);
    if (typed.isEmpty()) {
      return otherwise;
    }
    for (E value : values) {
      if (word.apply(value).equalsIgnoreCase(typed)) {
        return value;
      }
    }
    List<String> known = values.stream().map(word).filter(one -> !one.isEmpty()).toList();
    fault(
        node(key),
        "\""
            + path(key)
            + "\" is \""
            + typed
            + "\", but must be one of: "
            + String.join(", ", known)
            + ".");
    return otherwise;
  }

  /** Anything that one word can be turned into. */
  <T> Optional<T> parsed(String key, Function<String, T> parse, String rule) {
    String typed = text(key);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(typed));
    } catch (RuntimeException e) { // every parser of java.time throws its own
      fault(node(key), "\"" + path(key) + "\" is \"" + typed + "\", but " + rule + ".");
      return Optional.empty();
    }
  }

  /** Whether a value stands under this key. */
  boolean has(String key) {
    Node node = values.get(key);
    return node != null && !isEmpty(node);
  }

  private Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private String words(String key, Node node) {
    if (isEmpty(node)) {
      return "";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    fault(node, "\"" + path(key) + "\" must be words, not a list or keys of its own.");
    return "";
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && List.of("", "~", "null").contains(scalar.getValue());
  }

  private String path(String key) {
    if (name.isEmpty()) {
      return key.isEmpty() ? "the file" : key;
    }
    return key.isEmpty() ? name : name + "." + key;
  }

  private void fault(Optional<Node> node, String words) {
    String where =
        node.flatMap(Node::getStartMark).map(mark -> "line " + (mark.getLine() + 1)).orElse("");
    faults.add(where, words);
  }

  private void fault(Node node, String words) {
    fault(Optional.of(node), words);
  }
}
