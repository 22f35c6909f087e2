package org.rostrum.document.pdf.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs one annex uses, numbered by first use. For one thread. */
public final class Signs {
  private final List<Sign> all = new ArrayList<>();
  private final Map<Sign, Integer> numbers = new HashMap<>();
  private final Map<Named, Map<Long, Integer>> single = new EnumMap<>(Named.class);

  /** The number of a sign. */
  public int number(Sign sign) {
    Integer known = numbers.putIfAbsent(sign, all.size());
    if (known != null) {
      return known;
    }
    all.add(sign);
    return all.size() - 1;
  }

  /** The number of one glyph that stands for one character. */
  public int number(Face face, int glyph, int character) {
    return single
        .computeIfAbsent(face.named(), n -> new HashMap<>())
        .computeIfAbsent(
            ((long) glyph << 32) | character,
            k ->
                number(
                    new Sign(
                        face.named(),
                        List.of(new Sign.Placed(glyph, 0, 0)),
                        face.advance(glyph),
                        Character.toString(character))));
  }

  public Sign get(int number) {
    return all.get(number);
  }

  public List<Sign> all() {
    return List.copyOf(all);
  }
}
