package org.rostrum.document.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType file with only the glyphs that are used, and one new glyph for each sign that is made
 * of several. For one thread.
 */
public final class Subset {
  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final Face face;
  private final Sfnt sfnt;
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final List<Integer> old = new ArrayList<>();
  private final List<byte[]> made = new ArrayList<>();
  private final List<Integer> madeAdvances = new ArrayList<>();

  public Subset(Face face) {
    this.face = face;
    sfnt = face.sfnt();
    number(0);
  }

  /** Takes a sign's glyphs up. All signs come before {@link #glyph}. */
  public void take(Sign sign) {
    for (Sign.Placed placed : sign.glyphs()) {
      number(placed.glyph());
    }
  }

  private int number(int glyph) {
    Integer known = numbers.get(glyph);
    if (known != null) {
      return known;
    }
    int number = old.size();
    numbers.put(glyph, number);
    old.add(glyph);
    components(outline(glyph), (at, bytes) -> number(u16(bytes, at)));
    return number;
  }

  /** The new file's glyph for a sign. */
  public int glyph(Sign sign) {
    if (sign.plain()) {
      return number(sign.glyphs().getFirst().glyph());
    }
    made.add(composite(sign));
    madeAdvances.add(Math.round(sign.advance() * face.unitsPerEm() / 1000f));
    return old.size() + made.size() - 1;
  }

  private interface Component {
    void at(int index, byte[] bytes);
  }

  private static void components(byte[] outline, Component each) {
    if (outline.length < 10 || outline[0] >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = u16(outline, at);
      each.at(at + 2, outline);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
  }

  private byte[] outline(int glyph) {
    int loca = sfnt.start("loca");
    boolean wide = sfnt.u16(sfnt.start("head") + 50) != 0;
    int from = wide ? sfnt.s32(loca + 4 * glyph) : 2 * sfnt.u16(loca + 2 * glyph);
    int to = wide ? sfnt.s32(loca + 4 * glyph + 4) : 2 * sfnt.u16(loca + 2 * glyph + 2);
    int glyf = sfnt.start("glyf");
    return sfnt.copy(glyf + from, glyf + to);
  }

  /** Several glyphs in one, each moved to its place. */
  private byte[] composite(Sign sign) {
    float scale = face.unitsPerEm() / 1000f;
    List<Sign.Placed> shown = new ArrayList<>();
    int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
    for (Sign.Placed placed : sign.glyphs()) {
      byte[] outline = outline(placed.glyph());
      if (outline.length < 10) {
        continue;
      }
      shown.add(placed);
      int dx = Math.round(placed.x() * scale);
      int dy = Math.round(placed.y() * scale);
      box[0] = Math.min(box[0], (short) u16(outline, 2) + dx);
      box[1] = Math.min(box[1], (short) u16(outline, 4) + dy);
      box[2] = Math.max(box[2], (short) u16(outline, 6) + dx);
      box[3] = Math.max(box[3], (short) u16(outline, 8) + dy);
    }
    if (shown.isEmpty()) {
      return new byte[0];
    }
    ByteBuffer out = ByteBuffer.allocate(10 + 8 * shown.size());
    out.putShort((short) -1);
    for (int edge : box) {
      out.putShort((short) edge);
    }
    for (int i = 0; i < shown.size(); i++) {
      Sign.Placed placed = shown.get(i);
      int more = i + 1 < shown.size() ? MORE : 0;
      out.putShort((short) (WORDS | OFFSETS | more)).putShort((short) number(placed.glyph()));
      out.putShort((short) Math.round(placed.x() * scale));
      out.putShort((short) Math.round(placed.y() * scale));
    }
    return out.array();
  }

  /** The finished file. */
  public byte[] file() {
    int count = old.size() + made.size();
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
    ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
    for (int i = 0; i < count; i++) {
      byte[] outline = i < old.size() ? renumbered(old.get(i)) : made.get(i - old.size());
      loca.putInt(glyf.size());
      glyf.writeBytes(outline);
      glyf.writeBytes(new byte[-outline.length & 3]);
      int advance = i < old.size() ? face.rawAdvance(old.get(i)) : madeAdvances.get(i - old.size());
      hmtx.putShort((short) advance);
      hmtx.putShort(outline.length < 10 ? 0 : (short) u16(outline, 2));
    }
    loca.putInt(glyf.size());
    SortedMap<String, byte[]> tables = new TreeMap<>();
    for (String tag : List.of("cvt ", "fpgm", "prep")) {
      if (sfnt.has(tag)) {
        tables.put(tag, sfnt.table(tag));
      }
    }
    ByteBuffer head = ByteBuffer.wrap(sfnt.table("head"));
    head.putInt(8, 0).putShort(50, (short) 1);
    ByteBuffer hhea = ByteBuffer.wrap(sfnt.table("hhea"));
    hhea.putShort(34, (short) count);
    tables.put("head", head.array());
    tables.put("hhea", hhea.array());
    tables.put("maxp", maxp(count));
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca.array());
    tables.put("hmtx", hmtx.array());
    return assembled(tables);
  }

  private byte[] maxp(int count) {
    ByteBuffer maxp = ByteBuffer.wrap(sfnt.table("maxp"));
    maxp.putShort(4, (short) count);
    maxp.putShort(10, (short) Math.max(2_000, u16(maxp.array(), 10)));
    maxp.putShort(12, (short) Math.max(200, u16(maxp.array(), 12)));
    maxp.putShort(28, (short) Math.max(16, u16(maxp.array(), 28)));
    maxp.putShort(30, (short) (u16(maxp.array(), 30) + 2));
    return maxp.array();
  }

  private byte[] renumbered(int glyph) {
    byte[] outline = outline(glyph);
    components(
        outline,
        (at, bytes) -> ByteBuffer.wrap(bytes).putShort(at, (short) number(u16(bytes, at))));
    return outline;
  }

  private static byte[] assembled(SortedMap<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += (table.length + 3) & ~3;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (count - power)));
    int at = 12 + 16 * count;
    int headAt = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
      out.put(at, bytes);
      headAt = table.getKey().equals("head") ? at : headAt;
      at += (bytes.length + 3) & ~3;
    }
    out.putInt(headAt + 8, 0xB1B0AFBA - sum(out.array()));
    return out.array();
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }

  private static int u16(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }
}
