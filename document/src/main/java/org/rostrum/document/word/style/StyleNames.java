package org.rostrum.document.word.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.document.text.Block;

/**
 * What a style is for, told by its outline level and its name. Word keeps the English names of its
 * own styles in every language; other programs write them in the user's.
 */
final class StyleNames {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:heading|titre|t[íi]tulo|encabezado|ttulo|überschrift|berschrift|titolo|kop|rubrik|overskrift"
              + "|otsikko|nagłówek|nadpis|címsor|titlu|naslov|başlık|заголовок|επικεφαλίδα|标题|標題|見出し|제목"
              + "|عنوان|العنوان|כותרת|ראשי|शीर्षक)\\s*([1-9])");
  private static final Set<String> TITLES =
      Set.of(
          "title",
          "titre",
          "título",
          "titel",
          "titolo",
          "название",
          "标题",
          "標題",
          "العنوان",
          "tytuł");
  private static final Set<String> SUBTITLES =
      Set.of("subtitle", "sous-titre", "subtítulo", "untertitel", "подзаголовок", "副标题");
  private static final Set<String> QUOTES =
      Set.of(
          "quote",
          "intense quote",
          "block text",
          "quotations",
          "citation",
          "cita",
          "quotation",
          "blockquote");
  private static final Set<String> CAPTIONS =
      Set.of("caption", "légende", "leyenda", "beschriftung");

  private StyleNames() {}

  static int headingLevel(List<Style> chain) {
    for (Style style : chain) {
      Integer outline = style.paragraph().outline();
      if (outline != null) {
        return outline >= 0 && outline < 9 ? Math.min(outline + 1, 6) : 0;
      }
      int named = Math.max(named(style.name()), named(style.id()));
      if (named > 0) {
        return named;
      }
    }
    return 0;
  }

  private static int named(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    if (TITLES.contains(lower)) {
      return 1;
    }
    if (SUBTITLES.contains(lower)) {
      return 2;
    }
    Matcher matcher = HEADING.matcher(lower);
    return matcher.matches() ? Math.min(Integer.parseInt(matcher.group(1)), 6) : 0;
  }

  static Block.Role role(List<Style> chain) {
    for (Style style : chain) {
      String lower = style.name().toLowerCase(Locale.ROOT);
      if (QUOTES.contains(lower)) {
        return Block.Role.QUOTE;
      }
      if (CAPTIONS.contains(lower)) {
        return Block.Role.CAPTION;
      }
    }
    return Block.Role.BODY;
  }
}
