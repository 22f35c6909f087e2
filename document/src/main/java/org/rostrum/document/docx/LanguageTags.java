package org.rostrum.document.docx;

import java.util.Map;

/** Languages the way Word wants them. */
final class LanguageTags {
  /** Which of Word's three languages of a run a language belongs to. */
  enum Script {
    WESTERN("w:val"),
    EAST_ASIAN("w:eastAsia"),
    COMPLEX("w:bidi");

    private final String attribute;

    Script(String attribute) {
      this.attribute = attribute;
    }

    String attribute() {
      return attribute;
    }
  }

  /** Word checks spelling only with a region. For the six official languages, a common one. */
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("ar", "ar-SA"),
          Map.entry("en", "en-GB"),
          Map.entry("es", "es-ES"),
          Map.entry("fr", "fr-FR"),
          Map.entry("he", "he-IL"),
          Map.entry("ja", "ja-JP"),
          Map.entry("ko", "ko-KR"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ru", "ru-RU"),
          Map.entry("zh", "zh-CN"),
          Map.entry("zh-Hans", "zh-CN"),
          Map.entry("zh-Hant", "zh-TW"));

  private LanguageTags() {}

  static String tag(String language) {
    return REGIONS.getOrDefault(language, language);
  }

  static Script script(String language) {
    int end = language.indexOf('-');
    return switch (end < 0 ? language : language.substring(0, end)) {
      case "zh", "ja", "ko", "yue" -> Script.EAST_ASIAN;
      case "ar",
          "he",
          "fa",
          "ur",
          "ps",
          "sd",
          "ug",
          "yi",
          "dv",
          "ckb",
          "syr",
          "hi",
          "ne",
          "mr",
          "bn",
          "ta",
          "te",
          "th",
          "lo",
          "km",
          "my",
          "si",
          "am",
          "ti" ->
          Script.COMPLEX;
      default -> Script.WESTERN;
    };
  }
}
