package org.rostrum.debate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph of the concept note. Footnote marks stand in it as {@code [^1]}, exactly where they
 * were printed.
 *
 * @param words the paragraph with its marks
 */
public record Paragraph(String words) {
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,8})]");

  /** The paragraph without its footnote marks. */
  public String plain() {
    return MARK.matcher(words).replaceAll("");
  }

  /** The marks of the footnotes that stand in it, in order. */
  public List<String> marks() {
    return MARK.matcher(words).results().map(result -> result.group(1)).toList();
  }

  /** How a mark is written within {@link #words()}. */
  public static String mark(String printed) {
    return "[^" + printed + "]";
  }
}
