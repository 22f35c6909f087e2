package org.rostrum.document.pdf.font;

import com.ibm.icu.text.BreakIterator;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Shapes by the JDK's HarfBuzz. Thread-safe. */
public final class JdkShaper implements Shaper {
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
  private static final int KEPT = 50_000;

  private final Map<Named, Font> fonts = new EnumMap<>(Named.class);
  private final Map<Key, List<Sign>> shaped = new ConcurrentHashMap<>();

  private record Key(Named face, String word, Way way) {}

  @Override
  public List<Sign> shape(Face face, String word, Way way) {
    Key key = new Key(face.named(), word, way);
    List<Sign> known = shaped.get(key);
    if (known != null) {
      return known;
    }
    List<Sign> signs = List.copyOf(work(face, word, way));
    if (shaped.size() < KEPT) {
      shaped.put(key, signs);
    }
    return signs;
  }

  private synchronized Font font(Face face) {
    return fonts.computeIfAbsent(
        face.named(),
        n -> {
          try {
            return Font.createFont(Font.TRUETYPE_FONT, FaceFolder.file(n).toFile())
                .deriveFont(1000f);
          } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface " + n.file() + " is damaged", e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private List<Sign> work(Face face, String word, Way way) {
    char[] chars = word.toCharArray();
    int flags = way == Way.LEFTWARDS ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = font(face).layoutGlyphVector(PLAIN, chars, 0, chars.length, flags);
    int[] group = groups(word);
    SortedMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      if (vector.getGlyphCode(i) < 0xFFFE) {
        members.computeIfAbsent(group[vector.getGlyphCharIndex(i)], k -> new ArrayList<>()).add(i);
      }
    }
    return signs(face, word, way, vector, members);
  }

  private static List<Sign> signs(
      Face face,
      String word,
      Way way,
      GlyphVector vector,
      SortedMap<Integer, List<Integer>> members) {
    List<Integer> firsts = new ArrayList<>(members.keySet());
    List<List<Integer>> groups = new ArrayList<>(members.values());
    List<Double> pens = new ArrayList<>();
    for (List<Integer> group : groups) {
      pens.add(pen(face, vector, group));
    }
    double end = vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      int next = way == Way.LEFTWARDS ? i - 1 : i + 1;
      double stop = next >= 0 && next < pens.size() ? pens.get(next) : end;
      double pen = pens.get(i);
      List<Sign.Placed> placed = new ArrayList<>();
      for (int glyph : groups.get(i)) {
        Point2D at = vector.getGlyphPosition(glyph);
        placed.add(
            new Sign.Placed(
                vector.getGlyphCode(glyph),
                (int) Math.round(at.getX() - pen),
                (int) Math.round(-at.getY())));
      }
      int from = i == 0 ? 0 : firsts.get(i);
      int to = i + 1 < firsts.size() ? firsts.get(i + 1) : word.length();
      signs.add(
          new Sign(
              face.named(),
              placed,
              (int) Math.max(0, Math.round(stop - pen)),
              word.substring(from, to)));
    }
    return signs;
  }

  /** Where the pen was when the group began: positions come with the marks' offsets mixed in. */
  private static double pen(Face face, GlyphVector vector, List<Integer> glyphs) {
    double pen = Double.MAX_VALUE;
    for (int glyph : glyphs) {
      if (face.rawAdvance(vector.getGlyphCode(glyph)) > 0) {
        pen = Math.min(pen, vector.getGlyphPosition(glyph).getX());
      }
    }
    return pen == Double.MAX_VALUE ? vector.getGlyphPosition(glyphs.getFirst()).getX() : pen;
  }

  /** For each character, where its grapheme begins. */
  private static int[] groups(String word) {
    int[] groups = new int[word.length()];
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(word);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      for (int i = start; i < end; i++) {
        groups[i] = start;
      }
      start = end;
    }
    return groups;
  }
}
