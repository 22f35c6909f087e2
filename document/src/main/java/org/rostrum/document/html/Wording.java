package org.rostrum.document.html;

import java.util.Locale;
import java.util.Map;

/**
 * The fixed words of the frame in one language. They are few; everything else is handed over as
 * data.
 *
 * @param skip the first link of a page
 * @param notes the heading of an annex's notes
 * @param paragraph names a paragraph's link, before its number
 * @param table names a table's region, before its number
 * @param previous the annex before
 * @param next the annex after
 * @param alone leads from the whole document to an annex's own page
 * @param annexes names the links between annexes
 * @param note names a note, before its number
 * @param back leads from a note to its place
 * @param picture says that a picture is in a form that browsers do not show
 */
record Wording(
    String skip,
    String notes,
    String paragraph,
    String table,
    String previous,
    String next,
    String alone,
    String annexes,
    String note,
    String back,
    String picture) {

  private static final Wording ENGLISH =
      new Wording(
          "Skip to the text",
          "Notes",
          "Paragraph",
          "Table",
          "Previous annex",
          "Next annex",
          "On a page of its own",
          "Annexes",
          "Note",
          "back to the text",
          "Picture not shown");

  private static final Map<String, Wording> LANGUAGES =
      Map.of(
          "en",
          ENGLISH,
          "fr",
          new Wording(
              "Aller au texte",
              "Notes",
              "Paragraphe",
              "Tableau",
              "Annexe précédente",
              "Annexe suivante",
              "Sur une page à part",
              "Annexes",
              "Note",
              "retour au texte",
              "Image non affichée"),
          "es",
          new Wording(
              "Ir al texto",
              "Notas",
              "Párrafo",
              "Cuadro",
              "Anexo anterior",
              "Anexo siguiente",
              "En una página aparte",
              "Anexos",
              "Nota",
              "volver al texto",
              "Imagen no mostrada"),
          "ru",
          new Wording(
              "Перейти к тексту",
              "Примечания",
              "Абзац",
              "Таблица",
              "Предыдущее приложение",
              "Следующее приложение",
              "На отдельной странице",
              "Приложения",
              "Примечание",
              "назад к тексту",
              "Изображение не показано"),
          "zh",
          new Wording("跳到正文", "注释", "段落", "表", "上一附件", "下一附件", "单独页面", "附件", "注", "返回正文", "图片未显示"),
          "ar",
          new Wording(
              "إلى النص",
              "الحواشي",
              "الفقرة",
              "الجدول",
              "المرفق السابق",
              "المرفق التالي",
              "في صفحة مستقلة",
              "المرفقات",
              "الحاشية",
              "عودة إلى النص",
              "صورة غير معروضة"));

  /** The words in a language given by its BCP 47 tag; English when we do not have them. */
  static Wording in(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return LANGUAGES.getOrDefault(language, ENGLISH);
  }
}
