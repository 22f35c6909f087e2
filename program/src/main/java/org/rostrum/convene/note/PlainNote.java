package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.Paragraph;

/**
 * A concept note from plain text: lines wrapped at a margin are joined, page numbers left out,
 * footnotes collected from wherever a page ended, and paragraphs that a page cut in two made whole.
 */
public final class PlainNote {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^(?:[-–]\\s*)?(?:[Pp]age\\s+)?\\d{1,3}(?:\\s*(?:/|of|de|sur)\\s*\\d{1,3})?(?:\\s*[-–])?$");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "^(?:(?<raised>[¹²³⁰⁴-⁹]{1,3})|\\[\\^?(?<number>\\d{1,3})]:?|(?<star>[*†‡]{1,2})(?=\\s?\\S))\\s*(?<words>.+)$");
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}");
  private static final Pattern BRACKETED = Pattern.compile("\\[\\^?(\\d{1,3})]");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^(#{1,6})\\s+(.*)$");

  private final Map<String, String> footnotes = new LinkedHashMap<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final int width;

  private PlainNote(int width) {
    this.width = width;
  }

  /** The note in a plain text. */
  public static NoteText read(String text) {
    String even = text.replace('\f', '\n').replace("\u00AD", "").replace("**", "");
    List<String> lines = even.lines().map(String::strip).toList();
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    PlainNote note = new PlainNote(longest);
    note.gather(lines);
    return note.finish();
  }

  private void gather(List<String> lines) {
    String open = "";
    boolean isStarNote =
        lines.stream().filter(line -> line.matches("[*†‡]\\s?\\S.*")).count() == 1
            && lines.stream().anyMatch(line -> line.matches(".*[\\p{L}”.,][*†‡](?:[\\s.,;].*|$)"));
    String lastLine = "";
    for (String line : lines) {
      if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches()) {
        close(open, isStarNote);
        open = "";
      } else if (open.isEmpty()) {
        open = line;
      } else if (continues(lastLine, line)) {
        open = open.endsWith("-") ? open + line : open + " " + line;
      } else {
        close(open, isStarNote);
        open = line;
      }
      lastLine = line;
    }
    close(open, isStarNote);
  }

  /** Whether a line goes on with the line above: its first word would not have fitted there. */
  private boolean continues(String above, String line) {
    boolean isWrapped = width <= 130;
    if (!isWrapped || FOOTNOTE.matcher(line).matches() || Labels.split(line).isPresent()) {
      return false;
    }
    if (Headings.kind(above).isPresent() || line.matches("^[\\p{L} ]{3,20}\\s?:\\s.*")) {
      return false;
    }
    int space = line.indexOf(' ');
    int word = space < 0 ? line.length() : space;
    boolean isFull = above.length() + 1 + word > width - 6;
    boolean goesOn = Character.isLowerCase(line.codePointAt(0)) && !above.matches(".*[.?!:;]$");
    return isFull || goesOn;
  }

  private void close(String paragraph, boolean isStarNote) {
    if (paragraph.isEmpty()) {
      return;
    }
    Matcher matcher = FOOTNOTE.matcher(paragraph);
    if (!matcher.matches() || (matcher.group("star") != null && !isStarNote)) {
      paragraphs.add(paragraph);
      return;
    }
    String mark =
        Optional.ofNullable(matcher.group("raised"))
            .map(PlainNote::lowered)
            .or(() -> Optional.ofNullable(matcher.group("number")))
            .orElseGet(() -> matcher.group("star"));
    footnotes.putIfAbsent(mark, matcher.group("words").strip());
  }

  private NoteText finish() {
    List<String> whole = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!whole.isEmpty() && isCut(whole.getLast(), paragraph)) {
        whole.add(whole.removeLast() + " " + paragraph);
      } else {
        whole.add(paragraph);
      }
    }
    List<NoteParagraph> numbered = new ArrayList<>();
    for (String words : whole) {
      numbered.add(paragraph(numbered.size() + 1, marked(words)));
    }
    List<Footnote> notes = new ArrayList<>();
    footnotes.forEach((mark, words) -> notes.add(new Footnote(mark, words)));
    return new NoteText(numbered, notes);
  }

  /** Whether a page's end cut one paragraph into these two. */
  private static boolean isCut(String above, String below) {
    boolean isOpen = above.matches("(?s).*[\\p{L}\\p{N},–—-][\\])”’]?$") && above.length() > 24;
    boolean goesOn = Character.isLowerCase(below.codePointAt(0)) && Labels.split(below).isEmpty();
    return isOpen && goesOn && Headings.kind(above).isEmpty();
  }

  private static NoteParagraph paragraph(int number, String line) {
    Matcher heading = MARKDOWN_HEADING.matcher(line);
    int level = 0;
    String rest = line;
    if (heading.matches()) {
      level = heading.group(1).length();
      rest = heading.group(2);
    }
    Optional<Labels.Labelled> labelled = Labels.split(rest);
    String label = labelled.map(Labels.Labelled::label).orElse("");
    return new NoteParagraph(
        number, level, label, 0, labelled.map(Labels.Labelled::words).orElse(rest));
  }

  private String marked(String words) {
    String raised =
        RAISED.matcher(words).replaceAll(found -> mark(lowered(found.group()), found.group()));
    String bracketed =
        BRACKETED.matcher(raised).replaceAll(found -> mark(found.group(1), found.group()));
    for (String star : footnotes.keySet()) {
      if (!Character.isDigit(star.charAt(0))) {
        bracketed =
            bracketed.replaceFirst(
                "(?<=[\\p{L}”.,])" + Pattern.quote(star) + "(?=[\\s.,;]|$)",
                Matcher.quoteReplacement(Paragraph.mark(star)));
      }
    }
    return bracketed;
  }

  private String mark(String mark, String printed) {
    return Matcher.quoteReplacement(footnotes.containsKey(mark) ? Paragraph.mark(mark) : printed);
  }

  private static String lowered(String raised) {
    StringBuilder lowered = new StringBuilder();
    raised.chars().forEach(sign -> lowered.append("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)));
    return lowered.toString();
  }
}
