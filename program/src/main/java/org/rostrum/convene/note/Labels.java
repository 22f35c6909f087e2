package org.rostrum.convene.note;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels at the head of a paragraph: numbers, letters, bullets. */
final class Labels {
  // "M. Ekwall" and "S. E. M." are persons, and "10.00 horas" is an hour: none is a label.
  private static final Pattern AT_HEAD =
      Pattern.compile(
          "^[\\s\\p{Zs}]*(?<label>\\((?:[0-9]{1,2}|[ivxl]{1,5}|[IVXL]{1,5}|\\p{L})\\)"
              + "|(?i:Q(?:uestion)?|Pregunta|Вопрос)\\s?[0-9]{1,2}\\s?[.:)]"
              + "|[0-9]{1,2}(?:\\.[1-9][0-9]?){1,6}\\.?(?=\\s+\\p{Lu})"
              + "|(?:[0-9]{1,2}|[ivxl]{1,5}|[IVXL]{1,5}|[a-zA-La-жА-Жا-ي])[.)](?![\\p{L}\\p{N}])"
              + "|(?:[0-9]{1,2}|[IVXL]{1,5}|[A-H])\\s?[–—-](?=\\s+\\p{Lu})"
              + "|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）"
              + "|[•●○▪■◦‣·∙➢✓*–—-](?=[\\s\\p{Zs}]))[\\s\\p{Zs}]*");

  private Labels() {}

  /** A label and the words after it. */
  record Labelled(String label, String words) {}

  /** The label at the head of a line, when it has one and words follow. */
  static Optional<Labelled> split(String line) {
    Matcher matcher = AT_HEAD.matcher(line);
    if (!matcher.find() || matcher.end() >= line.length()) {
      return Optional.empty();
    }
    String label = matcher.group("label").strip();
    String words = line.substring(matcher.end()).strip();
    if (isBullet(label)) {
      // "- a) …": a mark of lists in plain text before the note's own label.
      Matcher inner = AT_HEAD.matcher(words);
      if (inner.find() && inner.end() < words.length() && !isBullet(inner.group("label").strip())) {
        return Optional.of(
            new Labelled(inner.group("label").strip(), words.substring(inner.end()).strip()));
      }
    }
    return Optional.of(new Labelled(label, words));
  }

  static boolean isBullet(String label) {
    return label.length() == 1 && !Character.isLetterOrDigit(label.charAt(0));
  }

  /** What counts in a label: {@code "(a)"} and {@code "a."} are both {@code "a"}. */
  static String core(String label) {
    String core = label.replaceAll("^(?i)(?:Q(?:uestion)?|Pregunta|Вопрос)\\s?", "");
    return core.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** The way labels of one list look: {@code "(a)"} and {@code "(b)"} are both {@code "(x)"}. */
  static String shape(String label) {
    String core = core(label);
    if (core.isEmpty()) {
      return "bullet";
    }
    String kind = core.chars().allMatch(Character::isDigit) ? "1" : "x";
    boolean isUpper = label.chars().anyMatch(Character::isUpperCase);
    boolean isWord = label.length() > core.length() + 2;
    return (isWord ? "word" : label.replaceAll("[\\p{L}\\p{N}\\s]+", isUpper ? "X" : "x")) + kind;
  }

  /** Whether one number comes right after another in one list: {@code "5."} and {@code "6."}. */
  static boolean follows(String label, String next) {
    boolean areNumbers = core(label).matches("\\d{1,3}") && core(next).matches("\\d{1,3}");
    return areNumbers
        && shape(label).equals(shape(next))
        && Integer.parseInt(core(next)) == Integer.parseInt(core(label)) + 1;
  }

  /** The letter for the n-th question, from 1: a to z, then aa, bb. */
  static String letter(int number) {
    char letter = (char) ('a' + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }
}
