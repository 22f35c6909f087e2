package org.rostrum.storage.revision;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes as the column keeps them: {@code {"title":["before","after"]}}. */
final class Changes {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Changes() {}

  static String text(SortedMap<String, Change> changes) {
    ObjectNode object = JSON.createObjectNode();
    changes.forEach((field, change) -> {
      ArrayNode pair = object.putArray(field);
      add(pair, change.before());
      add(pair, change.after());
    });
    return JSON.writeValueAsString(object);
  }

  private static void add(ArrayNode pair, Optional<String> words) {
    words.ifPresentOrElse(pair::add, pair::addNull);
  }

  static SortedMap<String, Change> read(String text) {
    SortedMap<String, Change> changes = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(text).properties()) {
      JsonNode pair = field.getValue();
      changes.put(field.getKey(), new Change(words(pair.get(0)), words(pair.get(1))));
    }
    return changes;
  }

  private static Optional<String> words(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(node.asString());
  }
}
