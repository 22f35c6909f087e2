package org.rostrum.document.tally;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where the ids in one part lead.
 *
 * @param targets by id
 */
record SourceRelations(Map<String, Target> targets) {
  static final SourceRelations NONE = new SourceRelations(Map.of());

  /**
   * One relation.
   *
   * @param type the last step of its type's address
   * @param part the part it leads to, empty when it leads outside
   * @param address the address outside, empty when it leads to a part
   */
  record Target(String type, String part, String address) {}

  static SourceRelations read(XMLStreamReader xml, String from) throws XMLStreamException {
    Map<String, Target> targets = new LinkedHashMap<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String type = attribute(xml, "Type");
        String target = attribute(xml, "Target");
        boolean outside = attribute(xml, "TargetMode").equalsIgnoreCase("External");
        targets.putIfAbsent(
            attribute(xml, "Id"),
            new Target(
                type.substring(type.lastIndexOf('/') + 1),
                outside ? "" : resolve(from, target),
                outside ? target : ""));
      }
    }
    return new SourceRelations(targets);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static String resolve(String from, String target) {
    String path = decoded(target);
    String start = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    StringBuilder whole = new StringBuilder();
    for (String step : (start + path).replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        whole.setLength(Math.max(0, whole.lastIndexOf("/")));
      } else if (!step.isEmpty() && !step.equals(".")) {
        whole.append(whole.isEmpty() ? "" : "/").append(step);
      }
    }
    return whole.toString();
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  /** The first part that a relation of a type leads to and that is there. */
  Optional<String> part(String type, Predicate<String> isThere) {
    return targets.values().stream()
        .filter(target -> target.type().equals(type) && !target.part().isEmpty())
        .map(Target::part)
        .filter(isThere)
        .findFirst();
  }

  /** The part an id leads to, empty when there is none. */
  String part(String id, String otherwise) {
    Target target = targets.get(id);
    return target == null || target.part().isEmpty() ? otherwise : target.part();
  }

  /** The address outside that an id leads to, empty when there is none. */
  String address(String id) {
    Target target = targets.get(id);
    return target == null ? "" : target.address();
  }
}
