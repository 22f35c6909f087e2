package org.rostrum.document.pdf.file;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.pdf.font.Face;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.Subset;

/**
 * The fonts of one file. A code stands for a sign, not for a glyph: so a reader gets the characters
 * back whatever the shaper made of them. For one thread.
 */
public final class Fonts {
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

  private final Map<Named, Codes> codes = new EnumMap<>(Named.class);

  private static final class Codes {
    final Map<Sign, Integer> numbers = new HashMap<>();
    final List<Sign> signs = new ArrayList<>();
    final List<Integer> widths = new ArrayList<>();
  }

  /** The code of a sign in its face's font, 1 for the first. */
  public int code(Sign sign) {
    Codes its = codes.computeIfAbsent(sign.face(), f -> new Codes());
    Integer known = its.numbers.get(sign);
    if (known != null) {
      return known;
    }
    its.signs.add(sign);
    its.widths.add(
        sign.plain()
            ? Faces.of(sign.face()).advance(sign.glyphs().getFirst().glyph())
            : sign.advance());
    int code = its.signs.size();
    if (code > 0xFFFF) {
      throw new IllegalStateException("more than 65,535 different signs in one typeface");
    }
    its.numbers.put(sign, code);
    return code;
  }

  /** How far the pen moves for a sign, thousandths of the size. */
  public int width(Sign sign) {
    int code = code(sign);
    return codes.computeIfAbsent(sign.face(), f -> new Codes()).widths.get(code - 1);
  }

  /** A face's name in resources. */
  public static String name(Named face) {
    return face.name();
  }

  /** Writes every font that is used, and the dictionary of them all. */
  public void write(PdfFile file, int resources) throws IOException {
    StringBuilder all = new StringBuilder("<<");
    for (Map.Entry<Named, Codes> each : codes.entrySet()) {
      int font = font(file, each.getKey(), each.getValue());
      all.append('/').append(name(each.getKey())).append(' ').append(font).append(" 0 R");
    }
    file.object(resources, all.append(">>"));
  }

  private static int font(PdfFile file, Named named, Codes codes) throws IOException {
    Face face = Faces.of(named);
    Subset subset = new Subset(face);
    codes.signs.forEach(subset::take);
    byte[] glyphs = new byte[2 * (codes.signs.size() + 1)];
    StringBuilder widths = new StringBuilder("[1[");
    for (int i = 0; i < codes.signs.size(); i++) {
      int glyph = subset.glyph(codes.signs.get(i));
      glyphs[2 * i + 2] = (byte) (glyph >> 8);
      glyphs[2 * i + 3] = (byte) glyph;
      widths.append(codes.widths.get(i)).append(' ');
    }
    widths.append("]]");
    byte[] program = subset.file();
    int programNumber = file.stream("/Length1 " + program.length, program);
    String name = "ROSTRM+" + named.postScript();
    int[] box = face.box();
    boolean italic = named == Named.SERIF_ITALIC || named == Named.SERIF_BOLD_ITALIC;
    int descriptor =
        file.object(
            "<</Type/FontDescriptor/FontName/"
                + name
                + "/Flags 4/FontBBox["
                + box[0]
                + " "
                + box[1]
                + " "
                + box[2]
                + " "
                + box[3]
                + "]/ItalicAngle "
                + (italic ? -12 : 0)
                + "/Ascent "
                + face.ascent()
                + "/Descent "
                + face.descent()
                + "/CapHeight 714/StemV 80/FontFile2 "
                + programNumber
                + " 0 R>>");
    int map = file.stream("", glyphs);
    int descendant =
        file.object(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor "
                + descriptor
                + " 0 R/DW 0/W"
                + widths
                + "/CIDToGIDMap "
                + map
                + " 0 R>>");
    int unicode = file.stream("", unicode(codes));
    return file.object(
        "<</Type/Font/Subtype/Type0/BaseFont/"
            + name
            + "/Encoding/Identity-H/DescendantFonts["
            + descendant
            + " 0 R]/ToUnicode "
            + unicode
            + " 0 R>>");
  }

  /**
   * Which characters each code stands for: a letter and its mark as one where Unicode has it, for
   * readers that turn right-to-left letters round would turn the two apart.
   */
  private static byte[] unicode(Codes codes) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int count = codes.signs.size();
    for (int from = 0; from < count; from += 100) {
      int to = Math.min(count, from + 100);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<');
        PdfFile.hex(map, i + 1);
        map.append("> <");
        String words = COMPOSE.normalize(codes.signs.get(i).text());
        for (int k = 0; k < words.length(); k++) {
          PdfFile.hex(map, words.charAt(k));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
