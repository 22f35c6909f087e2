package org.rostrum.document.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How much nearer to each other two letters of a face stand than their widths say: the pairs of the
 * feature {@code kern} of the table GPOS (ISO/IEC 14496-22, 6.3.4). Thread-safe.
 */
final class Kerning {
  /** Latin, Greek, Cyrillic and the commonest signs: others are not kerned. */
  private static final int CHARACTERS = 0x530;

  private static final short UNKNOWN = Short.MIN_VALUE;

  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;

  private final Face face;
  private final Sfnt sfnt;
  private final List<Integer> subtables = new ArrayList<>();
  private final AtomicReferenceArray<short[]> rows = new AtomicReferenceArray<>(CHARACTERS);

  Kerning(Face face) {
    this.face = face;
    sfnt = face.sfnt();
    if (sfnt.has("GPOS")) {
      lookups(sfnt.start("GPOS"));
    }
  }

  /** What to add to the left letter's width, thousandths of the size. */
  int between(int left, int right) {
    boolean blank = left <= ' ' || right <= ' ';
    if (blank || left >= CHARACTERS || right >= CHARACTERS || subtables.isEmpty()) {
      return 0;
    }
    short[] row = rows.get(left);
    if (row == null) {
      row = new short[CHARACTERS];
      Arrays.fill(row, UNKNOWN);
      rows.compareAndSet(left, null, row);
      row = rows.get(left);
    }
    short known = row[right];
    if (known == UNKNOWN) {
      known =
          (short) Math.round(pair(face.glyph(left), face.glyph(right)) * 1000f / face.unitsPerEm());
      row[right] = known; // two threads find the same
    }
    return known;
  }

  private void lookups(int gpos) {
    int features = gpos + sfnt.u16(gpos + 6);
    int lookups = gpos + sfnt.u16(gpos + 8);
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < sfnt.u16(features); i++) {
      int record = features + 2 + 6 * i;
      if (sfnt.s32(record) == 0x6B65726E) { // kern
        int feature = features + sfnt.u16(record + 4);
        for (int k = 0; k < sfnt.u16(feature + 2); k++) {
          numbers.add(sfnt.u16(feature + 4 + 2 * k));
        }
      }
    }
    for (int number : numbers) {
      int lookup = lookups + sfnt.u16(lookups + 2 + 2 * number);
      for (int i = 0; i < sfnt.u16(lookup + 4); i++) {
        subtable(sfnt.u16(lookup), lookup + sfnt.u16(lookup + 6 + 2 * i));
      }
    }
  }

  private void subtable(int kind, int at) {
    if (kind == EXTENSION) {
      subtable(sfnt.u16(at + 2), at + sfnt.s32(at + 4));
    } else if (kind == PAIRS) {
      subtables.add(at);
    }
  }

  /** The first subtable that knows the left glyph with the right one decides. */
  private int pair(int left, int right) {
    for (int at : subtables) {
      int covered = coverage(at + sfnt.u16(at + 2), left);
      boolean moves = (sfnt.u16(at + 4) & 4) != 0;
      if (covered < 0) {
        continue;
      }
      if (sfnt.u16(at) == 2) {
        return moves ? classes(at, left, right) : 0;
      }
      int found = moves ? single(at, covered, right) : -1;
      if (found >= 0) {
        return sfnt.s16(found);
      }
    }
    return 0;
  }

  /** Where the value of a pair stands; -1 when it is not named. */
  private int single(int at, int covered, int right) {
    int set = at + sfnt.u16(at + 10 + 2 * covered);
    int skipped = 2 * Integer.bitCount(sfnt.u16(at + 4) & 3);
    int size = 2 + 2 * Integer.bitCount(sfnt.u16(at + 4)) + 2 * Integer.bitCount(sfnt.u16(at + 6));
    int low = 0;
    int high = sfnt.u16(set) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int place = set + 2 + size * middle;
      int glyph = sfnt.u16(place);
      if (glyph == right) {
        return place + 2 + skipped;
      }
      low = glyph < right ? middle + 1 : low;
      high = glyph < right ? high : middle - 1;
    }
    return -1;
  }

  private int classes(int at, int left, int right) {
    int first = kind(at + sfnt.u16(at + 8), left);
    int second = kind(at + sfnt.u16(at + 10), right);
    int size = 2 * Integer.bitCount(sfnt.u16(at + 4)) + 2 * Integer.bitCount(sfnt.u16(at + 6));
    int skipped = 2 * Integer.bitCount(sfnt.u16(at + 4) & 3);
    return sfnt.s16(at + 16 + size * (first * sfnt.u16(at + 14) + second) + skipped);
  }

  private int coverage(int at, int glyph) {
    int count = sfnt.u16(at + 2);
    if (sfnt.u16(at) == 1) {
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) / 2;
        int there = sfnt.u16(at + 4 + 2 * middle);
        if (there == glyph) {
          return middle;
        }
        low = there < glyph ? middle + 1 : low;
        high = there < glyph ? high : middle - 1;
      }
      return -1;
    }
    int range = range(at + 4, count, glyph);
    return range < 0 ? -1 : sfnt.u16(range + 4) + glyph - sfnt.u16(range);
  }

  private int kind(int at, int glyph) {
    if (sfnt.u16(at) == 1) {
      int place = glyph - sfnt.u16(at + 2);
      return place >= 0 && place < sfnt.u16(at + 4) ? sfnt.u16(at + 6 + 2 * place) : 0;
    }
    int range = range(at + 4, sfnt.u16(at + 2), glyph);
    return range < 0 ? 0 : sfnt.u16(range + 4);
  }

  /** Where the range that has a glyph stands; -1 for none. */
  private int range(int at, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int place = at + 6 * middle;
      if (glyph < sfnt.u16(place)) {
        high = middle - 1;
      } else if (glyph > sfnt.u16(place + 2)) {
        low = middle + 1;
      } else {
        return place;
      }
    }
    return -1;
  }
}
