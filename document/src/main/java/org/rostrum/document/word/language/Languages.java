package org.rostrum.document.word.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a run: the mark that Word applies to its script, as a short BCP 47 tag, unless no
 * language so marked is written in that script.
 *
 * <p>Regions are left out, since a proofing setting such as {@code en-US} tells nothing of a
 * statement; Chinese keeps its script. For one thread.
 */
public final class Languages {
  /** Not known. */
  public static final String UNKNOWN = "und";

  private static final Set<String> CYRILLIC =
      Set.of("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "bs", "tt", "ba", "cv");
  private static final Set<String> ARABIC =
      Set.of("ar", "fa", "ur", "ps", "ku", "sd", "ug", "prs", "ckb", "pa", "ks");
  private static final Set<String> DEVANAGARI = Set.of("hi", "mr", "ne", "sa", "kok");
  private static final Set<String> NOT_LATIN =
      Set.of(
          "ar", "fa", "ur", "ps", "he", "yi", "ru", "uk", "bg", "mk", "be", "el", "zh", "ja", "ko",
          "th", "hi", "mr", "ne", "ka", "hy", "am", "km", "lo", "my", "bn", "ta", "te", "ml", "kn",
          "gu", "si", "dv", "ti", "bo");
  private static final int ENOUGH_HAN = 24;

  /** The longest tag a registry would take, RFC 5646, section 4.4.1. */
  private static final int LONGEST_TAG = 35;

  /** No file is written in more languages; marks beyond say nothing. */
  private static final int MOST_TAGS = 1_000;

  private final Map<String, String> tags = new HashMap<>();

  /**
   * The language of some letters.
   *
   * @param latin the mark for Latin, Cyrillic and Greek, empty when there is none
   * @param eastAsian the mark for Han, kana and hangul
   * @param complex the mark for complex scripts
   */
  public String of(Letters letters, String latin, String eastAsian, String complex) {
    return switch (letters.script()) {
      case NONE -> UNKNOWN;
      case LATIN -> {
        String tag = tag(latin);
        yield NOT_LATIN.contains(primary(tag)) ? UNKNOWN : tag;
      }
      case CYRILLIC -> among(CYRILLIC, tag(latin), "ru");
      case GREEK -> "el";
      case ARABIC -> among(ARABIC, tag(complex), among(ARABIC, tag(latin), "ar"));
      case HEBREW -> among(Set.of("he", "yi"), tag(complex), "he");
      case DEVANAGARI -> among(DEVANAGARI, tag(complex), "hi");
      case THAI -> "th";
      case KANA -> "ja";
      case HANGUL -> "ko";
      case HAN -> han(letters, tag(eastAsian));
      case OTHER -> tag(complex.isEmpty() ? latin : complex);
    };
  }

  private static String han(Letters letters, String tag) {
    if (letters.kana()) {
      return "ja";
    }
    String primary = primary(tag);
    // programs set up for Japanese or Korean mark every file so; no Japanese says this much in Han
    boolean other = primary.equals("ja") || primary.equals("ko");
    if (primary.equals("zh") || (other && letters.count() < ENOUGH_HAN)) {
      return tag;
    }
    return "zh";
  }

  private static String among(Set<String> known, String tag, String otherwise) {
    return known.contains(primary(tag)) ? tag : otherwise;
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private String tag(String mark) {
    if (mark.isEmpty() || mark.length() > LONGEST_TAG) {
      return UNKNOWN;
    }
    return tags.size() < MOST_TAGS
        ? tags.computeIfAbsent(mark, Languages::normal)
        : tags.getOrDefault(mark, UNKNOWN);
  }

  /** A mark of Word's as a short tag; {@link #UNKNOWN} when it is none. */
  static String normal(String mark) {
    String lower = mark.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    if (!lower.matches("[a-z]{2,3}(-[a-z0-9]{1,8})*") || lower.startsWith("x-")) {
      return UNKNOWN;
    }
    String primary = primary(lower);
    return switch (primary) {
      case "zh" ->
          lower.matches(".*-(tw|hk|mo|hant).*") ? "zh-Hant" : lower.equals("zh") ? "zh" : "zh-Hans";
      case "iw" -> "he";
      case "in" -> "id";
      case "ji" -> "yi";
      case "nb", "no" -> "nb";
      case "sr" -> lower.contains("cyrl") ? "sr-Cyrl" : lower.contains("latn") ? "sr-Latn" : "sr";
      case "zxx", "qps" -> UNKNOWN;
      default -> primary;
    };
  }
}
