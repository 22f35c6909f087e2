package org.rostrum.convene.note;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.debate.Footnote;
import org.rostrum.debate.Paragraph;
import org.rostrum.debate.symbols.Cited;
import org.rostrum.debate.symbols.Symbol;
import org.rostrum.debate.symbols.Symbols;

/** Every symbol a note cites, in the order met, its footnotes after their paragraphs. */
final class CitedSymbols {
  private CitedSymbols() {}

  static List<String> in(NoteText note) {
    Set<String> cited = new LinkedHashSet<>();
    for (NoteParagraph paragraph : note.paragraphs()) {
      collect(paragraph.plain(), cited);
      for (String mark : new Paragraph(paragraph.words()).marks()) {
        note.footnotes().stream()
            .filter(footnote -> footnote.mark().equals(mark))
            .map(Footnote::words)
            .forEach(words -> collect(words, cited));
      }
    }
    note.footnotes().forEach(footnote -> collect(footnote.words(), cited));
    return List.copyOf(cited);
  }

  private static void collect(String words, Set<String> cited) {
    for (Cited one : Symbols.find(words)) {
      Symbol symbol = one.symbol();
      cited.add(symbol.canonical() + symbol.asterisks());
    }
  }
}
