package org.rostrum.convene.house;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.storage.revision.Change;
import org.rostrum.storage.revision.Revision;

/**
 * Brings together what two people did to the same fields. A field only one of them touched has that
 * one's words; where both did, mine stay, and theirs are told. A list that changed its length is
 * one thing: its entries are not mixed.
 *
 * @param fields what I should look at now
 * @param theirs where both wrote: their words, by field; empty words where they took it away
 */
public record Merge(Map<String, String> fields, SortedMap<String, String> theirs) {

  /** Mine, begun when the fields were as the others' first edit found them. */
  public static Merge of(Map<String, String> mine, Map<String, String> now, List<Revision> since) {
    Map<String, String> base = before(now, since);
    Set<String> touched = new HashSet<>();
    since.forEach(one -> touched.addAll(one.changes().keySet()));
    return of(mine, now, base, touched);
  }

  /** Mine, begun when the fields were as in {@code base}. */
  public static Merge of(
      Map<String, String> mine, Map<String, String> now, Map<String, String> base) {
    Set<String> touched = new HashSet<>(now.keySet());
    touched.addAll(base.keySet());
    touched.removeIf(field -> now.getOrDefault(field, "").equals(base.getOrDefault(field, "")));
    return of(mine, now, base, touched);
  }

  private static Merge of(
      Map<String, String> mine,
      Map<String, String> now,
      Map<String, String> base,
      Set<String> touched) {
    Map<String, String> merged = new LinkedHashMap<>(mine);
    SortedMap<String, String> theirs = new TreeMap<>();
    Set<String> units = new HashSet<>();
    touched.forEach(field -> units.add(unit(field, mine, now, base)));
    for (String unit : units) {
      Map<String, String> myPart = part(mine, unit);
      Map<String, String> nowPart = part(now, unit);
      if (myPart.equals(nowPart)) {
        continue;
      }
      if (myPart.equals(part(base, unit))) {
        merged.keySet().removeIf(field -> isIn(field, unit));
        merged.putAll(nowPart);
      } else {
        nowPart.forEach((field, words) -> {
          if (!words.equals(mine.getOrDefault(field, ""))) {
            theirs.put(field, words);
          }
        });
        if (nowPart.isEmpty()) {
          theirs.put(unit, "");
        }
      }
    }
    return new Merge(merged, theirs);
  }

  /** The fields as they were before these edits. */
  public static Map<String, String> before(Map<String, String> now, List<Revision> since) {
    Map<String, String> fields = new LinkedHashMap<>(now);
    for (Revision one : since.reversed()) {
      for (Map.Entry<String, Change> change : one.changes().entrySet()) {
        change
            .getValue()
            .before()
            .ifPresentOrElse(
                words -> fields.put(change.getKey(), words), () -> fields.remove(change.getKey()));
      }
    }
    return fields;
  }

  /** What is taken as one: the field, or its whole list when the list's length changed. */
  @SafeVarargs
  private static String unit(String field, Map<String, String>... versions) {
    String list = field.substring(0, Math.max(0, field.indexOf('.')));
    if (!FieldLists.LISTS.containsKey(list)) {
      return field;
    }
    Set<Integer> sizes = new HashSet<>();
    for (Map<String, String> version : versions) {
      sizes.add(FieldLists.size(version, list));
    }
    return sizes.size() == 1 ? field : list + ".";
  }

  private static Map<String, String> part(Map<String, String> fields, String unit) {
    Map<String, String> part = new TreeMap<>();
    fields.forEach((field, words) -> {
      if (isIn(field, unit) && !words.isBlank()) {
        part.put(field, words.strip());
      }
    });
    return part;
  }

  private static boolean isIn(String field, String unit) {
    return unit.endsWith(".") ? field.startsWith(unit) : field.equals(unit);
  }
}
