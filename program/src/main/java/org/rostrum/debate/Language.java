package org.rostrum.debate;

import java.util.Locale;
import java.util.Optional;

/** The six official languages of the United Nations, in their English alphabetical order. */
public enum Language {
  ARABIC("ar", "ara", "Arabic"),
  CHINESE("zh", "zho", "Chinese"),
  ENGLISH("en", "eng", "English"),
  FRENCH("fr", "fra", "French"),
  RUSSIAN("ru", "rus", "Russian"),
  SPANISH("es", "spa", "Spanish");

  private final String tag;
  private final String threeLetters;
  private final String englishName;

  Language(String tag, String threeLetters, String englishName) {
    this.tag = tag;
    this.threeLetters = threeLetters;
    this.englishName = englishName;
  }

  /** The BCP 47 tag, two letters; also the language's part of a document link. */
  public String tag() {
    return tag;
  }

  /** The ISO 639-2 code that Akoma Ntoso asks for. */
  public String threeLetters() {
    return threeLetters;
  }

  /** As printed in {@code "[Original: French]"}. */
  public String englishName() {
    return englishName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language of a tag such as {@code "fr"}, {@code "fr-CA"} or {@code "fra"}. */
  public static Optional<Language> of(String tag) {
    String wanted = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    for (Language language : values()) {
      if (language.tag.equals(wanted) || language.threeLetters.equals(wanted)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
