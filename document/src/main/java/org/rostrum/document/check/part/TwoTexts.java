package org.rostrum.document.check.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;
import org.rostrum.document.word.xml.Vocabulary;

/** mc:AlternateContent whose choices say different words: programs show different texts. */
public final class TwoTexts implements PartCheck {
  private final Deque<Alternate> open = new ArrayDeque<>();
  private boolean words;

  private static final class Alternate {
    final Place place;
    final List<StringBuilder> branches = new ArrayList<>();
    final Set<Integer> drawn = new HashSet<>();

    Alternate(Place place) {
      this.place = place;
    }
  }

  @Override
  public void begin(PartInfo part, Findings to) {
    open.clear();
    words = false;
  }

  @Override
  public void element(Spot spot, Findings to) {
    boolean compatibility = spot.vocabulary() == Vocabulary.COMPATIBILITY;
    if (compatibility && spot.name().equals("AlternateContent")) {
      open.push(new Alternate(spot.place()));
    } else if (compatibility && (spot.name().equals("Choice") || spot.name().equals("Fallback"))) {
      Alternate alternate = open.peek();
      if (alternate != null) {
        alternate.branches.add(new StringBuilder());
      }
    } else if (spot.name().equals("t")) {
      words = true;
    } else if (spot.name().equals("symEx")) {
      symbol(spot.attribute("char"));
    } else if (spot.name().equals("imagedata") || spot.name().equals("blip")) {
      open.forEach(alternate -> alternate.drawn.add(alternate.branches.size() - 1));
    } else if (spot.name().equals("textpath")) {
      append(spot.attribute("string"));
    }
  }

  private void symbol(String code) {
    try {
      append(Character.toString(Integer.parseInt(code.strip(), 16)));
    } catch (IllegalArgumentException e) {
      append("\uFFFD");
    }
  }

  @Override
  public void text(CharSequence characters) {
    if (words) {
      append(characters);
    }
  }

  private void append(CharSequence characters) {
    for (Alternate alternate : open) {
      if (!alternate.branches.isEmpty()) {
        alternate.branches.getLast().append(characters);
      }
    }
  }

  @Override
  public void end(Spot spot, Findings to) {
    if (spot.name().equals("t")) {
      words = false;
    } else if (spot.name().equals("AlternateContent") && !open.isEmpty()) {
      judge(open.pop(), to);
    }
  }

  private static void judge(Alternate alternate, Findings to) {
    if (alternate.branches.size() < 2) {
      return;
    }
    String first = plain(alternate.branches.getFirst());
    for (int i = 1; i < alternate.branches.size(); i++) {
      String other = plain(alternate.branches.get(i));
      // a drawing's fallback may be a picture of it, words and all
      boolean pictured = other.isEmpty() && alternate.drawn.contains(i);
      if (!Objects.equals(first, other) && !pictured) {
        to.tell(Code.TWO_TEXTS, alternate.place, first, "other", "“" + other + "”");
        return;
      }
    }
  }

  private static String plain(CharSequence branch) {
    return branch.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
