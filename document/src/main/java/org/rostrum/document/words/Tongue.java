package org.rostrum.document.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language the house speaks: the six official languages of the United Nations, in their English
 * alphabetical order.
 *
 * <p>Numbers are written with European digits in all six, as the Organization's own documents do;
 * hence the extension in the Arabic locale.
 */
public enum Tongue {
  ARABIC("ar", "ar-u-nu-latn", "العربية"),
  CHINESE("zh", "zh-Hans", "中文"),
  ENGLISH("en", "en-GB", "English"),
  FRENCH("fr", "fr", "Français"),
  RUSSIAN("ru", "ru", "Русский"),
  SPANISH("es", "es", "Español");

  private final String tag;
  private final Locale locale;
  private final String ownName;

  Tongue(String tag, String locale, String ownName) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(locale);
    this.ownName = ownName;
  }

  /** The BCP 47 tag, two letters; the end of the name of a file of words. */
  public String tag() {
    return tag;
  }

  /** For numbers, dates and plurals. */
  public Locale locale() {
    return locale;
  }

  /** As a chooser of languages shows it. */
  public String ownName() {
    return ownName;
  }

  /** {@code "rtl"} or {@code "ltr"}, as HTML's {@code dir} wants it. */
  public String direction() {
    return this == ARABIC ? "rtl" : "ltr";
  }

  /** The language of a tag such as {@code "fr"} or {@code "fr-CA"}. */
  public static Optional<Tongue> of(String tag) {
    String wanted = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    for (Tongue tongue : values()) {
      if (tongue.tag.equals(wanted)) {
        return Optional.of(tongue);
      }
    }
    return Optional.empty();
  }

  /** All six, in their English alphabetical order. */
  public static List<Tongue> all() {
    return List.of(values());
  }
}
