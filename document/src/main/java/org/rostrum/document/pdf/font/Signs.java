package org.rostrum.document.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs one annex uses, numbered by first use. For one thread. */
public final class Signs {
  private static final int[][] NO_BLOCKS = new int[0][];
  private static final int[] NO_NUMBERS = new int[0];

  private final List<Sign> all = new ArrayList<>();
  private final Map<Sign, Integer> numbers = new HashMap<>();
  private final Map<Named, int[][]> single = new EnumMap<>(Named.class);

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
    int[] page = page(face.named(), character >> 8);
    int known = page[character & 0xFF] - 1;
    if (known >= 0 && all.get(known).glyphs().getFirst().glyph() == glyph) {
      return known;
    }
    int number =
        number(
            new Sign(
                face.named(),
                List.of(new Sign.Placed(glyph, 0, 0)),
                face.advance(glyph),
                Character.toString(character)));
    page[character & 0xFF] = number + 1;
    return number;
  }

  /** Numbers of single glyphs, raised by one, of 256 characters. */
  private int[] page(Named face, int block) {
    int[][] blocks = single.getOrDefault(face, NO_BLOCKS);
    if (blocks.length <= block) {
      int had = blocks.length;
      blocks = Arrays.copyOf(blocks, block + 1);
      Arrays.fill(blocks, had, block + 1, NO_NUMBERS);
      single.put(face, blocks);
    }
    if (blocks[block].length == 0) {
      blocks[block] = new int[0x100];
    }
    return blocks[block];
  }

  public Sign get(int number) {
    return all.get(number);
  }

  public List<Sign> all() {
    return List.copyOf(all);
  }
}
