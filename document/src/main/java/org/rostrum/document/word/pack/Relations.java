package org.rostrum.document.word.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.word.xml.Cursor;

/** The relations of one part, by id. */
public final class Relations {
  /** No relations. */
  public static final Relations NONE = new Relations(Map.of());

  private final Map<String, Relation> byId;

  private Relations(Map<String, Relation> byId) {
    this.byId = byId;
  }

  static Relations read(Cursor cursor, String part, Limits limits) throws XMLStreamException {
    Map<String, Relation> byId = new LinkedHashMap<>();
    cursor.child(0);
    while (cursor.child(1)) {
      if (!cursor.name().equals("Relationship")) {
        continue;
      }
      if (byId.size() >= limits.definitions()) {
        throw new XMLStreamException("relations over the limit");
      }
      String type = cursor.attribute("Type");
      String target = cursor.attribute("Target");
      boolean outside = cursor.attribute("TargetMode").equalsIgnoreCase("External");
      byId.putIfAbsent(
          cursor.attribute("Id"),
          new Relation(
              cursor.attribute("Id"),
              type.substring(type.lastIndexOf('/') + 1),
              outside ? target : PartName.resolve(part, target),
              outside ? Relation.Reach.OUTSIDE : Relation.Reach.PART));
    }
    cursor.end();
    return new Relations(byId);
  }

  /** The relation of an id; null when the part names one that it does not have. */
  public @Nullable Relation get(String id) {
    return byId.get(id);
  }

  /** Every relation, in the order of the file. */
  public Collection<Relation> all() {
    return byId.values();
  }

  /** The parts that relations of a type lead to, in the order of the file. */
  public List<String> parts(String type) {
    List<String> parts = new ArrayList<>();
    for (Relation relation : byId.values()) {
      if (relation.type().equals(type) && relation.reach() == Relation.Reach.PART) {
        parts.add(relation.target());
      }
    }
    return parts;
  }
}
