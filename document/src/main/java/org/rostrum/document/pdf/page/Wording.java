package org.rostrum.document.pdf.page;

import java.util.Locale;
import java.util.Map;

/**
 * The fixed words in one language; everything else is handed over as data.
 *
 * @param picture what is said of a picture nobody described
 * @param unseen says that a picture's format cannot be shown
 */
public record Wording(String picture, String unseen) {
  private static final Wording ENGLISH = new Wording("Picture", "Picture not shown");
  private static final Map<String, Wording> LANGUAGES =
      Map.of(
          "en", ENGLISH,
          "fr", new Wording("Image", "Image non affichée"),
          "es", new Wording("Imagen", "Imagen no mostrada"),
          "ru", new Wording("Изображение", "Изображение не показано"),
          "zh", new Wording("图片", "图片未显示"),
          "ar", new Wording("صورة", "صورة غير معروضة"));

  /** The words in a language given by its BCP 47 tag; English when we do not have them. */
  public static Wording in(String tag) {
    return LANGUAGES.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), ENGLISH);
  }
}
