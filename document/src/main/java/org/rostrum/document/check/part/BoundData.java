package org.rostrum.document.check.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/**
 * Content controls bound to data in the file: Word shows the data when it opens the file, whatever
 * words stand in the control.
 */
public final class BoundData implements PartCheck {
  private static final Pattern LAST_STEP =
      Pattern.compile("(?:[^/:\\[\\]]*:)?@?([^/:\\[\\]]+)(?:\\[\\d+])?$");

  private final Deque<Control> open = new ArrayDeque<>();
  private final List<Control> bound = new ArrayList<>();
  private final Map<String, Set<String>> data = new HashMap<>();
  private final StringBuilder value = new StringBuilder();
  private boolean words;

  private static final class Control {
    final Place place;
    final StringBuilder shown = new StringBuilder();
    String path = "";
    boolean placeholder;

    Control(Place place) {
      this.place = place;
    }
  }

  @Override
  public void element(Spot spot, Findings to) {
    value.setLength(0);
    for (int i = 0; i < spot.attributes() && !spot.part().relations(); i++) {
      if (stored(spot.part())) {
        keep(spot.attributeName(i), spot.attributeValue(i));
      }
    }
    switch (spot.name()) {
      case "sdt" -> open.push(new Control(spot.place()));
      case "dataBinding" -> {
        if (!open.isEmpty()) {
          open.peek().path = spot.attribute("xpath");
        }
      }
      case "showingPlcHdr" -> {
        if (!open.isEmpty()) {
          open.peek().placeholder = true;
        }
      }
      case "t" -> words = true;
      default -> {
        // not of a control
      }
    }
  }

  @Override
  public void text(CharSequence characters) {
    value.append(characters);
    if (words) {
      open.forEach(control -> control.shown.append(characters));
    }
  }

  @Override
  public void end(Spot spot, Findings to) {
    if (stored(spot.part())) {
      keep(spot.name(), value.toString());
    }
    value.setLength(0);
    if (spot.name().equals("t")) {
      words = false;
    } else if (spot.name().equals("sdt") && !open.isEmpty()) {
      Control control = open.pop();
      if (!control.path.isEmpty()) {
        bound.add(control);
      }
    }
  }

  private void keep(String name, String said) {
    data.computeIfAbsent(name, key -> new HashSet<>()).add(plain(said));
  }

  private static boolean stored(PartInfo part) {
    String name = part.lowerName();
    return name.startsWith("customxml/") || name.startsWith("docprops/");
  }

  private static String plain(CharSequence said) {
    return said.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Once all parts were walked: the data may stand in a part after the words. */
  @Override
  public void allDone(Findings to) {
    for (Control control : bound) {
      Matcher step = LAST_STEP.matcher(control.path);
      Set<String> said = step.find() ? data.getOrDefault(step.group(1), Set.of()) : Set.of();
      String shown = plain(control.shown);
      List<String> others = said.stream().filter(each -> !each.isEmpty()).sorted().toList();
      boolean differs = !others.isEmpty() && !others.contains(shown) && !dated(shown, others);
      if (differs && !control.placeholder) {
        String other = "“" + others.getFirst() + "”";
        to.tell(Code.BOUND_DATA_DIFFERS, control.place, shown, "data", other);
      } else {
        to.tell(Code.BOUND_DATA, control.place, shown);
      }
    }
  }

  /** A date is stored as 2026-11-03T00:00:00 and shown as a person writes it. */
  private static boolean dated(String shown, List<String> others) {
    return others.stream()
        .anyMatch(each ->
            each.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?") && shown.contains(each.substring(0, 4)));
  }
}
