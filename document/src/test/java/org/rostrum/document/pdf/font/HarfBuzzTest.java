package org.rostrum.document.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** What we print, glyph by glyph and place by place, beside what HarfBuzz would print. */
class HarfBuzzTest {
  /** Places are kept in whole thousandths of the size: two roundings may lie between. */
  private static final int ROUNDED = 2;

  /** A glyph and where it stands, thousandths of the size. */
  private record Set(int glyph, int x, int y) {}

  private enum Kerned {
    YES,
    NO
  }

  @BeforeAll
  static void needHarfBuzz(TestReporter reporter) {
    Assumptions.assumeTrue(Faces.present(), "needs the PDF's typefaces");
    String missing = "";
    try {
      hb_version_string();
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
      missing = "HarfBuzz itself is not there for this machine (" + e.getMessage() + ")";
      reporter.publishEntry(missing);
    }
    Assumptions.assumeTrue(missing.isEmpty(), missing);
  }

  @Test
  void arabicWithAndWithoutVowels() {
    shapes(
        Named.ARABIC,
        Shaper.Way.LEFTWARDS,
        "السلام والأمن الدوليان مجلس الأمن لا إله لله الأمم المتحدة ﷺ ـــ كـتـاب السَّلامُ"
            + " عَلَيْكُمْ وَرَحْمَةُ اللَّهِ مُؤَسَّسَة إِنَّ أُمَّة قُرْآن شَيْءٌ ٱلْحَمْدُ"
            + " پاکستان گفتگو");
    shapes(Named.ARABIC_BOLD, Shaper.Way.LEFTWARDS, "الجمعية العامة قَرَارٌ");
  }

  @Test
  void hebrewWithAndWithoutPoints() {
    shapes(
        Named.HEBREW, Shaper.Way.LEFTWARDS, "שלום ביטחון בְּרֵאשִׁית אֱלֹהִים שָׁלוֹם הָאָרֶץ וּ");
  }

  @Test
  void devanagari() {
    shapes(
        Named.DEVANAGARI,
        Shaper.Way.RIGHTWARDS,
        "सुरक्षा परिषद् शान्ति अन्तर्राष्ट्रीय संयुक्त राष्ट्र कर्त्तव्य हिन्दी क्षेत्र ज्ञान श्री"
            + " द्वि र्क कि");
  }

  @Test
  void thai() {
    shapes(
        Named.THAI,
        Shaper.Way.RIGHTWARDS,
        "สันติภาพ ความมั่นคง น้ำ ที่ปรึกษา ผู้แทน เพื่อ ปั๊ม กำ");
  }

  @Test
  void latinCyrillicAndGreekAreReadOffTheFaceWithItsKerning() {
    String words =
        "AVATAR Tokyo LTV Yves Wagner resolution, “peace” l’État cœur Ångström Škoda Żółć"
            + " Организация Государства ТАСС Україна безопасность, «мир» Ελλάδα ειρήνη Σ.Α.";
    for (Named named : List.of(Named.SERIF, Named.SERIF_BOLD, Named.SERIF_ITALIC)) {
      Face face = Faces.of(named);
      for (String word : words.split(" ", -1)) {
        List<Set> ours = new ArrayList<>();
        int pen = 0;
        for (int i = 0; i < word.length(); i++) {
          int glyph = face.glyph(word.charAt(i));
          ours.add(new Set(glyph, pen, 0));
          pen += face.advance(glyph);
          pen += i + 1 < word.length() ? face.kerning(word.charAt(i), word.charAt(i + 1)) : 0;
        }
        same(named, word, ours, theirs(named, word, Shaper.Way.RIGHTWARDS, Kerned.YES));
      }
    }
  }

  @Test
  void eastAsianSignsAreReadOffTheFace() {
    reads(Named.CHINESE, "安全理事会，和平。「网络」（二〇二一年）");
    reads(Named.JAPANESE, "国際連合安全保障理事会、カタカナひらがな。");
    reads(Named.KOREAN, "국제연합안전보장이사회대한민국");
  }

  private static void reads(Named named, String words) {
    Face face = Faces.of(named);
    List<Set> ours = new ArrayList<>();
    int pen = 0;
    for (int i = 0; i < words.length(); i++) {
      int glyph = face.glyph(words.charAt(i));
      ours.add(new Set(glyph, pen, 0));
      pen += face.advance(glyph);
    }
    same(named, words, ours, theirs(named, words, Shaper.Way.RIGHTWARDS, Kerned.NO));
  }

  private static void shapes(Named named, Shaper.Way way, String words) {
    Shaper shaper = new JdkShaper();
    for (String word : words.split(" ", -1)) {
      List<Sign> signs = new ArrayList<>(shaper.shape(Faces.of(named), word, way));
      List<Set> ours = new ArrayList<>();
      int pen = 0;
      for (Sign sign : way == Shaper.Way.LEFTWARDS ? signs.reversed() : signs) {
        for (Sign.Placed placed : sign.glyphs()) {
          ours.add(new Set(placed.glyph(), pen + placed.x(), placed.y()));
        }
        pen += sign.advance();
      }
      same(named, word, ours, theirs(named, word, way, Kerned.NO));
    }
  }

  private static void same(Named named, String word, List<Set> ours, List<Set> theirs) {
    Comparator<Set> order = Comparator.comparingInt(Set::glyph).thenComparingInt(Set::x);
    List<Set> mine = ours.stream().sorted(order).toList();
    List<Set> wanted = theirs.stream().sorted(order).toList();
    boolean same = !wanted.isEmpty() && mine.size() == wanted.size();
    for (int i = 0; same && i < mine.size(); i++) {
      same =
          mine.get(i).glyph() == wanted.get(i).glyph()
              && Math.abs(mine.get(i).x() - wanted.get(i).x()) <= ROUNDED * (1 + i)
              && Math.abs(mine.get(i).y() - wanted.get(i).y()) <= ROUNDED;
    }
    assertThat(same)
        .as(String.format(Locale.ROOT, "%s %s: ours %s, HarfBuzz's %s", named, word, mine, wanted))
        .isTrue();
  }

  private static List<Set> theirs(Named named, String word, Shaper.Way way, Kerned kerned) {
    byte[] bytes = Faces.bytes(named);
    ByteBuffer file = MemoryUtil.memAlloc(bytes.length).put(0, bytes);
    long blob = hb_blob_create(file, HB_MEMORY_MODE_READONLY, 0, null);
    long face = hb_face_create(blob, 0);
    long font = hb_font_create(face);
    long buffer = hb_buffer_create();
    try (hb_feature_t.Buffer features = hb_feature_t.malloc(2)) {
      hb_font_set_scale(font, 1000, 1000);
      hb_buffer_add_utf16(buffer, word, 0, word.length());
      hb_buffer_set_direction(
          buffer, way == Shaper.Way.LEFTWARDS ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
      hb_buffer_guess_segment_properties(buffer);
      feature(features.get(0), "liga", 0);
      feature(features.get(1), "kern", kerned == Kerned.YES ? 1 : 0);
      hb_shape(font, buffer, features);
      return read(buffer);
    } finally {
      hb_buffer_destroy(buffer);
      hb_font_destroy(font);
      hb_face_destroy(face);
      hb_blob_destroy(blob);
      MemoryUtil.memFree(file);
    }
  }

  private static void feature(hb_feature_t feature, String tag, int value) {
    int number = 0;
    for (int i = 0; i < tag.length(); i++) {
      number = (number << 8) | tag.charAt(i);
    }
    feature.tag(number).value(value).start(0).end(-1);
  }

  private static List<Set> read(long buffer) {
    hb_glyph_info_t.Buffer glyphs = hb_buffer_get_glyph_infos(buffer);
    hb_glyph_position_t.Buffer places = hb_buffer_get_glyph_positions(buffer);
    if (glyphs == null || places == null) {
      return List.of();
    }
    List<Set> set = new ArrayList<>();
    int pen = 0;
    for (int i = 0; i < glyphs.limit(); i++) {
      hb_glyph_position_t place = places.get(i);
      set.add(new Set(glyphs.get(i).codepoint(), pen + place.x_offset(), place.y_offset()));
      pen += place.x_advance();
    }
    return set;
  }
}
