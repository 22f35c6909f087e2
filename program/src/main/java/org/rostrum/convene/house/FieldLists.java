package org.rostrum.convene.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists among the fields of a form: entries are added, taken away and moved without script. Labels
 * stay where they are when words move: the second question is (b), whichever it is.
 */
public final class FieldLists {
  static final Map<String, List<String>> LISTS =
      Map.of(
          "sittings", List.of("date", "starts", "ends", "place", "zone", "offset"),
          "objective", List.of("words"),
          "background", List.of("words"),
          "questions", List.of("words", "letter", "printed"),
          "briefers", List.of("name", "honorific", "function"),
          "footnotes", List.of("words", "mark"));

  private static final Set<String> LABELS = Set.of("letter", "printed", "mark");
  private static final Pattern ENTRY = Pattern.compile("([a-z]+)\\.(\\d{1,3})\\.[a-z]+");
  private static final Pattern ACT =
      Pattern.compile("([a-z]+)\\.(?:(add)|(\\d{1,3})\\.(up|down|remove))");

  private FieldLists() {}

  /**
   * What a button did.
   *
   * @param fields as they are now; nothing is kept yet
   * @param entry the entry it was done to, as it is numbered now: {@code questions.3}
   */
  public record Done(Map<String, String> fields, String entry) {}

  /** What each entry of a list consists of; the first is its main field. */
  public static List<String> parts(String list) {
    return LISTS.getOrDefault(list, List.of());
  }

  /** How many entries a list has, those that say nothing counted. */
  public static int size(Map<String, String> fields, String list) {
    int size = 0;
    for (String field : fields.keySet()) {
      Matcher entry = ENTRY.matcher(field);
      if (entry.matches() && entry.group(1).equals(list)) {
        size = Math.max(size, Integer.parseInt(entry.group(2)));
      }
    }
    return size;
  }

  /** Whether anything is written in an entry, its labels and zone not counted. */
  static boolean says(Map<String, String> fields, String path) {
    return fields.entrySet().stream()
        .anyMatch(field ->
            field.getKey().startsWith(path)
                && !LABELS.contains(last(field.getKey()))
                && !last(field.getKey()).equals("zone")
                && !field.getValue().isBlank());
  }

  /** The fields after an act such as {@code questions.3.up}; as they are when it makes no sense. */
  public static Done apply(Map<String, String> fields, String act) {
    Matcher said = ACT.matcher(act);
    if (!said.matches() || !LISTS.containsKey(said.group(1))) {
      return new Done(fields, "");
    }
    String list = said.group(1);
    int size = size(fields, list);
    if (said.group(2) != null) {
      return added(fields, list, size + 1);
    }
    int number = Integer.parseInt(said.group(3));
    if (number < 1 || number > size) {
      return new Done(fields, "");
    }
    return switch (said.group(4)) {
      case "up" -> swapped(fields, list, number, Math.max(1, number - 1));
      case "down" -> swapped(fields, list, number, Math.min(size, number + 1));
      default -> removed(fields, list, number, size);
    };
  }

  private static Done added(Map<String, String> fields, String list, int number) {
    Map<String, String> after = new LinkedHashMap<>(fields);
    for (String part : parts(list)) {
      after.put(field(list, number, part), "");
    }
    if (list.equals("questions")) {
      after.put(field(list, number, "letter"), letter(number));
      after.put(field(list, number, "printed"), "(" + letter(number) + ")");
    }
    if (list.equals("footnotes")) {
      after.put(field(list, number, "mark"), Integer.toString(number));
    }
    return new Done(after, list + "." + number);
  }

  private static Done swapped(Map<String, String> fields, String list, int from, int to) {
    Map<String, String> after = new LinkedHashMap<>(fields);
    for (String part : parts(list)) {
      if (!LABELS.contains(part)) {
        after.put(field(list, from, part), fields.getOrDefault(field(list, to, part), ""));
        after.put(field(list, to, part), fields.getOrDefault(field(list, from, part), ""));
      }
    }
    return new Done(after, list + "." + to);
  }

  private static Done removed(Map<String, String> fields, String list, int number, int size) {
    Map<String, String> after = new LinkedHashMap<>(fields);
    for (int entry = number; entry < size; entry++) {
      for (String part : parts(list)) {
        if (!LABELS.contains(part)) {
          after.put(
              field(list, entry, part), fields.getOrDefault(field(list, entry + 1, part), ""));
        }
      }
    }
    parts(list).forEach(part -> after.remove(field(list, size, part)));
    return new Done(after, list + "." + Math.max(1, Math.min(number, size - 1)));
  }

  private static String field(String list, int number, String part) {
    return list + "." + number + "." + part;
  }

  private static String last(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }

  /** The letter of a question: {@code a} for the first, {@code aa} after {@code z}. */
  static String letter(int number) {
    String rest = number > 26 ? letter((number - 1) / 26) : "";
    return rest + (char) ('a' + (number - 1) % 26);
  }
}
