package org.rostrum.document.tally;

import java.util.Locale;
import java.util.Set;

/**
 * What names of styles mean. A style makes headings when its name or id is a word for heading and a
 * figure from 1 to 9, or a word for title or subtitle.
 */
final class SourceStyleNames {
  private static final Set<String> NUMBERED =
      Set.of(
          "heading",
          "titre",
          "título",
          "titulo",
          "encabezado",
          "ttulo",
          "überschrift",
          "berschrift",
          "titolo",
          "kop",
          "rubrik",
          "overskrift",
          "otsikko",
          "nagłówek",
          "nadpis",
          "címsor",
          "titlu",
          "naslov",
          "başlık",
          "заголовок",
          "επικεφαλίδα",
          "标题",
          "標題",
          "見出し",
          "제목",
          "عنوان",
          "العنوان",
          "כותרת",
          "ראשי",
          "शीर्षक");
  private static final Set<String> TITLES =
      Set.of(
          "title",
          "titre",
          "título",
          "titel",
          "titolo",
          "tytuł",
          "название",
          "标题",
          "標題",
          "العنوان",
          "subtitle",
          "sous-titre",
          "subtítulo",
          "untertitel",
          "подзаголовок",
          "副标题");
  private static final Set<String> APART =
      Set.of(
          "quote",
          "intense quote",
          "block text",
          "quotation",
          "quotations",
          "blockquote",
          "citation",
          "cita",
          "caption",
          "légende",
          "leyenda",
          "beschriftung");

  private SourceStyleNames() {}

  static boolean heading(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    if (TITLES.contains(lower)) {
      return true;
    }
    int last = lower.length() - 1;
    return last > 0
        && lower.charAt(last) >= '1'
        && lower.charAt(last) <= '9'
        && NUMBERED.contains(lower.substring(0, last).stripTrailing());
  }

  static boolean apart(String name) {
    return APART.contains(name.toLowerCase(Locale.ROOT));
  }
}
