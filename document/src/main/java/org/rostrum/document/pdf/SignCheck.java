package org.rostrum.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.StandIn;
import org.rostrum.document.pdf.line.Shown;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Text;

/**
 * Tells which characters of a statement no typeface has: the PDF shows their number in their place
 * (see {@link StandIn}), and a person should ask what was meant. For one thread, one statement.
 */
public final class SignCheck {
  private static final int AROUND = 30;

  private final BitSet shown = new BitSet();
  private final Map<Integer, Met> unshown = new LinkedHashMap<>();

  private record Met(int times, String around) {}

  private SignCheck() {}

  /** One finding for each such character, in the order they are met. */
  public static List<Finding> findings(Text text) {
    SignCheck check = new SignCheck();
    check.blocks(text.blocks());
    for (Note note : text.notes()) {
      check.words(note.mark());
      check.blocks(note.blocks());
    }
    List<Finding> findings = new ArrayList<>();
    check.unshown.forEach((character, met) -> findings.add(finding(character, met)));
    return findings;
  }

  private static Finding finding(int character, Met met) {
    boolean own = StandIn.privateUse(character);
    String number = String.format(Locale.ROOT, "U+%04X", character);
    String name = Optional.ofNullable(Character.getName(character)).orElse("without a name");
    String what =
        own
            ? "The sign " + number + " means something only in the font it was written with"
            : "No typeface of the PDF has the sign " + number + " (" + name + ")";
    String times = met.times() == 1 ? "" : " (" + met.times() + " times)";
    return new Finding(
        "pdf-sign-without-face",
        Severity.ASK,
        Place.WHOLE_FILE,
        what
            + times
            + ": the PDF shows "
            + StandIn.words(character)
            + " for it. It stands in “"
            + met.around()
            + "”.",
        own
            ? "Ask the delegation which sign it sees there, and have it replaced in the Word file."
            : "Ask the delegation whether another sign will do.");
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading(int _, String label, Line line) -> line(label, line);
        case Block.Paragraph paragraph -> line("", paragraph.line());
        case Block.ListItem(int _, String label, Line line) -> line(label, line);
        case Block.Table table -> {
          for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
              blocks(cell.blocks());
            }
          }
        }
        case Block.Aside(List<Block> inner) -> blocks(inner);
        case Block.Break _ -> {}
      }
    }
  }

  private void line(String label, Line line) {
    StringBuilder words = new StringBuilder(label);
    if (!label.isEmpty()) {
      words.append(' ');
    }
    collect(line.inlines(), words);
    words(words);
  }

  private static void collect(List<Inline> inlines, StringBuilder words) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String run, var _) -> words.append(run);
        case Inline.Formula(String formula) -> words.append(formula);
        case Inline.Mark _ -> words.append(' ');
        case Inline.Link(Inline.Target _, List<Inline> inner) -> collect(inner, words);
        case Inline.Ruby(List<Inline> base, String reading) -> {
          collect(base, words);
          words.append(' ').append(reading).append(' ');
        }
        case Inline.Embedded embedded -> collect(embedded.inlines(), words);
        case Inline.NoteMark _, Inline.Figure _, Inline.Anchor _ -> {}
      }
    }
  }

  private void words(CharSequence words) {
    for (int i = 0; i < words.length(); ) {
      int c = Character.codePointAt(words, i);
      if (!shown.get(c)) {
        look(c, words, i);
      }
      i += Character.charCount(c);
    }
  }

  private void look(int c, CharSequence words, int at) {
    Met met = unshown.get(c);
    if (met != null) {
      unshown.put(c, new Met(met.times() + 1, met.around()));
      return;
    }
    if (Shown.asNothing(c) || Faces.having(Shown.as(c), Faces.Look.PLAIN, "en").isPresent()) {
      shown.set(c);
      return;
    }
    unshown.put(c, new Met(1, around(words, at)));
  }

  /** The words before and after, with the numbers of signs that mean nothing elsewhere. */
  private static String around(CharSequence words, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(words.length(), at + AROUND);
    from -= from > 0 && Character.isLowSurrogate(words.charAt(from)) ? 1 : 0;
    to -= to < words.length() && Character.isLowSurrogate(words.charAt(to)) ? 1 : 0;
    StringBuilder around = new StringBuilder();
    words
        .subSequence(from, to)
        .codePoints()
        .forEach(c -> {
          if (StandIn.privateUse(c)) {
            around.append(StandIn.words(c));
          } else {
            around.appendCodePoint(c);
          }
        });
    return around.toString().strip();
  }
}
