package org.rostrum.document.check.look;

import java.util.Locale;
import java.util.Set;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/** Words that stand in the file and that a person does not see, or does not see as they are. */
public final class LookCheck implements FileCheck {
  private static final Set<String> SYMBOL_FONTS =
      Set.of(
          "symbol",
          "wingdings",
          "wingdings 2",
          "wingdings 3",
          "webdings",
          "zapf dingbats",
          "marlett",
          "mt extra");
  private static final int A_WORD = 4;

  @Override
  public void look(Inspected file, Findings to) {
    for (Seen.Paragraph paragraph : file.seen().paragraphs()) {
      for (Seen.Piece piece : paragraph.pieces()) {
        piece(paragraph, piece, to);
      }
    }
  }

  private static void piece(Seen.Paragraph paragraph, Seen.Piece piece, Findings to) {
    String words = piece.words();
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    switch (piece.trouble()) {
      case HIDDEN -> to.tell(Code.HIDDEN_TEXT, paragraph.place(), words);
      case FAINT -> to.tell(Code.FAINT_TEXT, paragraph.place(), words);
      case TINY -> to.tell(Code.TINY_TEXT, paragraph.place(), words);
      case MISPLACED -> to.tell(Code.MISPLACED_TEXT, paragraph.place(), words);
      case COVERED -> to.tell(Code.COVERED_TEXT, paragraph.place(), words);
      case NONE -> {
        boolean symbols = SYMBOL_FONTS.contains(piece.font().toLowerCase(Locale.ROOT));
        if (symbols && words.codePoints().filter(Character::isLetter).count() >= A_WORD) {
          to.tell(Code.SYMBOL_FONT, paragraph.place(), words, "font", piece.font());
        }
      }
    }
  }
}
