package org.rostrum.document.pdf.font;

import java.util.Arrays;

/**
 * A typeface: which glyph a character has, how wide glyphs are, how tall letters stand.
 * Thread-safe.
 */
public final class Face {
  private static final char[] NONE = new char[0];

  private final Named named;
  private final Sfnt sfnt;
  private final int unitsPerEm;
  private final int glyphs;
  private final int measured;
  private final int ascent;
  private final int descent;
  private final char[] basic;
  private final int[] starts;
  private final int[] ends;
  private final int[] firsts;
  private final Kerning kerning;

  Face(Named named, byte[] file) {
    this.named = named;
    sfnt = new Sfnt(file);
    unitsPerEm = sfnt.u16(sfnt.start("head") + 18);
    glyphs = sfnt.u16(sfnt.start("maxp") + 4);
    measured = sfnt.u16(sfnt.start("hhea") + 34);
    ascent = sfnt.s16(sfnt.start("hhea") + 4);
    descent = sfnt.s16(sfnt.start("hhea") + 6);
    int four = 0;
    int twelve = 0;
    int cmap = sfnt.start("cmap");
    for (int i = 0; i < sfnt.u16(cmap + 2); i++) {
      int at = cmap + sfnt.s32(cmap + 8 + 8 * i);
      int format = sfnt.u16(at);
      four = format == 4 ? at : four;
      twelve = format == 12 ? at : twelve;
    }
    int groups = twelve == 0 ? 0 : sfnt.s32(twelve + 12);
    starts = new int[groups];
    ends = new int[groups];
    firsts = new int[groups];
    for (int i = 0; i < groups; i++) {
      starts[i] = sfnt.s32(twelve + 16 + 12 * i);
      ends[i] = sfnt.s32(twelve + 20 + 12 * i);
      firsts[i] = sfnt.s32(twelve + 24 + 12 * i);
    }
    basic = twelve == 0 ? segments(four) : NONE;
    kerning = new Kerning(this);
  }

  /** The glyphs of the basic plane, from a table of format 4. */
  private char[] segments(int at) {
    char[] map = new char[0x10000];
    int count = sfnt.u16(at + 6) / 2;
    for (int i = 0; i < count; i++) {
      int end = sfnt.u16(at + 14 + 2 * i);
      int start = sfnt.u16(at + 16 + 2 * (count + i));
      int delta = sfnt.u16(at + 16 + 2 * (2 * count + i));
      int place = at + 16 + 2 * (3 * count + i);
      int offset = sfnt.u16(place);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = offset == 0 ? c : sfnt.u16(place + offset + 2 * (c - start));
        map[c] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + delta);
      }
    }
    return map;
  }

  public Named named() {
    return named;
  }

  /** The glyph of a character; 0 when this face has none. */
  public int glyph(int character) {
    if (basic.length > 0) {
      return character < 0x10000 ? basic[character] : 0;
    }
    int found = Arrays.binarySearch(starts, character);
    int group = found >= 0 ? found : -found - 2;
    return group >= 0 && character <= ends[group] ? firsts[group] + character - starts[group] : 0;
  }

  /** A glyph's width, thousandths of the size. */
  public int advance(int glyph) {
    int entry = Math.min(glyph, measured - 1);
    return Math.round(sfnt.u16(sfnt.start("hmtx") + 4 * entry) * 1000f / unitsPerEm);
  }

  /** How much nearer two characters stand than their widths say, thousandths of the size. */
  public int kerning(int left, int right) {
    return kerning.between(left, right);
  }

  /** Where a glyph's ink begins, thousandths of the size. */
  public int left(int glyph) {
    return edge(glyph, 2);
  }

  /** Where a glyph's ink ends, thousandths of the size. */
  public int right(int glyph) {
    return edge(glyph, 6);
  }

  private int edge(int glyph, int at) {
    int loca = sfnt.start("loca");
    boolean wide = sfnt.u16(sfnt.start("head") + 50) != 0;
    int from = wide ? sfnt.s32(loca + 4 * glyph) : 2 * sfnt.u16(loca + 2 * glyph);
    int to = wide ? sfnt.s32(loca + 4 * glyph + 4) : 2 * sfnt.u16(loca + 2 * glyph + 2);
    return from == to ? 0 : sfnt.s16(sfnt.start("glyf") + from + at) * 1000 / unitsPerEm;
  }

  int rawAdvance(int glyph) {
    return sfnt.u16(sfnt.start("hmtx") + 4 * Math.min(glyph, measured - 1));
  }

  /** How far letters stand above the line, thousandths of the size. */
  public int ascent() {
    return ascent * 1000 / unitsPerEm;
  }

  /** How far letters reach below the line, thousandths of the size, negative. */
  public int descent() {
    return descent * 1000 / unitsPerEm;
  }

  /** The face's box: left, bottom, right, top, thousandths of the size. */
  public int[] box() {
    int head = sfnt.start("head");
    int[] box = new int[4];
    for (int i = 0; i < 4; i++) {
      box[i] = sfnt.s16(head + 36 + 2 * i) * 1000 / unitsPerEm;
    }
    return box;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphs() {
    return glyphs;
  }

  Sfnt sfnt() {
    return sfnt;
  }
}
