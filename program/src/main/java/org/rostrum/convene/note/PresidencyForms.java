package org.rostrum.convene.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Presidency;

/**
 * The sentences by which notes in Russian, Arabic and Chinese tell who presides. Their names and
 * titles follow one another without the commas and articles that {@link PresidencyFinder} goes by.
 * Works on printed words; what is found stays in the case it is printed in.
 */
final class PresidencyForms {
  private static final String RUSSIAN_NAME =
      "\\p{Lu}(?:\\.|[\\p{L}-]*)(?:\\s+\\p{Lu}(?:\\.(?=\\s)|[\\p{L}-]*)){0,3}";
  private static final String RUSSIAN_HONORIFIC =
      "(?:(?:Ее|Её|Его) Превосходительство(?: г-жа| г-н)?|[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа)";
  private static final String RUSSIAN_TITLE = "[\\p{Lu}\\p{Ll}][\\p{Ll}-]*(?:\\s+\\p{Ll}+){0,6}?";
  private static final String RUSSIAN_STATE = "\\p{Lu}[\\p{L}-]+(?:\\s+\\p{L}[\\p{L}-]+){0,4}?";
  private static final String ARABIC_HONORIFIC =
      "(?:(?:معالي|سعادة|فخامة|دولة|صاحبة السعادة|صاحب السعادة)(?: السيدة| السيد| الدكتورة|"
          + " الدكتور)?|السيدة|السيد|الدكتورة|الدكتور)";
  private static final String ARABIC_TITLE =
      "(?:(?:نائبة?|وكيلة?) )?(?:رئيسة? (?:ال)?(?:وزراء|حكومة|جمهورية)|وزيرة? (?:ال)?(?:شؤون"
          + " ال)?[\\p{L}]+(?: والتعاون(?: الدولي)?)?|الممثلة? الدائمة?|رئيسة?)";
  private static final String ARABIC_MEETING =
      "(?:هذه )?(?:الجلسة|المناقشة(?: المفتوحة)?|الاجتماع|جلسة المناقشة(?: المفتوحة)?)";
  private static final String CHINESE_TITLE =
      "(?:副总统|总统|副总理|总理|首相|副首相|外交部副部长|副外长|外交部长|外交大臣|外长|国务委员|国防部长|环境部长|水利部长|司法部长|常驻联合国代表|常驻代表)";
  private static final String HAN = "[\\p{IsHan}·•]";
  private static final String CHINESE_HONORIFIC = "(?:先生|女士|阁下|博士|大使)";

  private static final List<Pattern> PERSONS =
      List.of(
          Pattern.compile(
              "председательств(?:овать|ует)(?: будет)?\\s+(?<title>"
                  + RUSSIAN_TITLE
                  + ")\\s+(?<state>"
                  + RUSSIAN_STATE
                  + "),?\\s+(?<honorific>"
                  + RUSSIAN_HONORIFIC
                  + ")\\s+(?<name>"
                  + RUSSIAN_NAME
                  + ")"),
          Pattern.compile(
              "(?:[Пп]редседател\\p{Ll}*\\s*:|председательств(?:овать|ует)(?:"
                  + " будет)?)\\s*(?<honorific>"
                  + RUSSIAN_HONORIFIC
                  + ")\\s+(?<name>"
                  + RUSSIAN_NAME
                  + ")(?:,\\s+(?<title>"
                  + RUSSIAN_TITLE
                  + ")(?:\\s+(?<state>"
                  + RUSSIAN_STATE
                  + "))?)?(?=[.,;)]|$)"),
          Pattern.compile(
              "(?:(?:س?[يت]ت?رأس|س?[يت]رأس) "
                  + ARABIC_MEETING
                  + "|برئاسة|الرئيسة?\\s*:|الرئاسة\\s*:)\\s*(?<honorific>"
                  + ARABIC_HONORIFIC
                  + ")\\s+(?<name>[\\p{L}\\p{M}-]+(?:\\s+[\\p{L}\\p{M}-]+){0,3}?)(?:،\\s*(?<title>"
                  + ARABIC_TITLE
                  + ")(?:\\s+(?:في\\s+)?(?<state>[\\p{L}]+(?:\\s+[\\p{L}]+){0,4}?))?)?(?=\\s+لدى|[.،؛)]|$)"),
          Pattern.compile(
              "(?:س?[يت]ت?رأس|س?[يت]رأس) "
                  + ARABIC_MEETING
                  + "\\s+(?<title>"
                  + ARABIC_TITLE
                  + ")\\s+(?:في\\s+)?(?<state>[\\p{L}]+(?:\\s+[\\p{L}]+){0,4}?)،?\\s+(?<honorific>"
                  + ARABIC_HONORIFIC
                  + ")\\s+(?<name>[\\p{L}\\p{M}-]+(?:\\s+[\\p{L}\\p{M}-]+){0,3}?)(?=[.،؛)]|$)"),
          Pattern.compile(
              "(?:由|主席[：:]\\s*|主持人[：:]\\s*)(?<state>\\p{IsHan}{2,16}?)(?<title>"
                  + CHINESE_TITLE
                  + ")(?<name>"
                  + HAN
                  + "{2,16}?)(?<honorific>"
                  + CHINESE_HONORIFIC
                  + ")(?=主持|担任|将|[。，,；]|$)"),
          Pattern.compile(
              "(?:^|[，,。])(?<state>\\p{IsHan}{2,16}?)(?<title>"
                  + CHINESE_TITLE
                  + ")(?<name>"
                  + HAN
                  + "{2,16}?)(?<honorific>"
                  + CHINESE_HONORIFIC
                  + ")(?:将|亲自)*主持"));

  private static final List<Pattern> STATES =
      List.of(
          Pattern.compile(
              "[Пп]редседательств(?:о|а|е|ом)\\s+(?<state>(?!в |Совета)"
                  + RUSSIAN_STATE
                  + ")\\s+в Совете Безопасности"),
          Pattern.compile("[Пп]редседательство\\s*:\\s*(?<state>\\p{Lu}[\\p{L} -]+)"),
          Pattern.compile(
              "Постоянн\\p{Ll}+ представител\\p{Ll}+\\s+(?<state>"
                  + RUSSIAN_STATE
                  + ")\\s+при Организации Объединенных Наций"),
          Pattern.compile(
              "(?<state>\\p{Lu}[\\p{L}-]+(?:\\s+\\p{L}[\\p{L}-]+){0,3}?),? (?:в качестве"
                  + " Председателя|как Председатель|выполняя функции Председателя) Совета"
                  + " Безопасности"),
          Pattern.compile(
              "رئاسة\\s+(?<state>(?!مجلس|الجلسة|المناقشة|السيد|معالي|سعادة)[\\p{L}]+(?:\\s+[\\p{L}]+){0,4}?)\\s+(?:ل|في"
                  + " )مجلس الأمن"),
          Pattern.compile("(?:الرئاسة)\\s*:\\s*(?<state>(?!السيد|معالي|سعادة)[\\p{L} ]+)"),
          Pattern.compile(
              "الممثلة? الدائمة? ل(?<state>[\\p{L}]+(?:\\s+[\\p{L}]+){0,4}?)\\s+لدى الأمم المتحدة"),
          Pattern.compile(
              "(?<state>\\p{IsHan}{2,14}?)(?:将)?(?:作为|担任|就任)(?:\\d{1,2}月(?:份)?)?安(?:全)?理(?:事)?会(?:\\d{1,2}月(?:份)?)?(?:轮值)?主席"),
          Pattern.compile("(?:主席国|轮值主席国?)[：:]\\s*(?<state>\\p{IsHan}{2,16})"),
          Pattern.compile("(?:^|[，,。])(?<state>\\p{IsHan}{2,14}?)常驻联合国代表"));

  private PresidencyForms() {}

  /** Who presides, by the forms of the three languages. */
  static Optional<Presidency> person(String sentence) {
    for (Pattern pattern : PERSONS) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return Optional.of(
            new Presidency(
                bare(group(matcher, "state")),
                group(matcher, "honorific"),
                group(matcher, "name"),
                group(matcher, "title")));
      }
    }
    return Optional.empty();
  }

  /** The State that presides, where the sentence tells only that. */
  static Optional<String> state(String sentence) {
    for (Pattern pattern : STATES) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return Optional.of(bare(matcher.group("state").strip()));
      }
    }
    return Optional.empty();
  }

  /** Without the words that lead a Chinese sentence up to the name. */
  private static String bare(String state) {
    return state.replaceFirst("^(?:在|由|当|经)(?=\\p{IsHan}{2})", "");
  }

  private static String group(Matcher matcher, String name) {
    String group = matcher.group(name);
    return group == null ? "" : group.strip();
  }
}
