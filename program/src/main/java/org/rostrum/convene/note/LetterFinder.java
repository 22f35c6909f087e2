package org.rostrum.convene.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.NoteSource;

/** Finds the letter a note was circulated with: its date, from whom, to whom, its symbol. */
final class LetterFinder {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:letter dated|lettre datee d[ue]|carta de fecha|письмо .{0,20}от|رسالة مؤرخة)\\s+(?<date>.{6,40}?),? (?<sign>from|adressee|dirigida|постоянного|موجهة)(?![\\p{L}])");
  private static final Pattern TO =
      Pattern.compile(
          "(?:addressed to|adressee? (?:au|a la|a)|dirigida (?:al|a la))\\s+(?:the )?(?<to>.+?)(?= par (?:le|la)| por (?:el|la)|\\.?$)");
  private static final Pattern FROM =
      Pattern.compile(
          "(?: from (?:the )?| par (?:le |la |l')| por (?:el |la ))(?<from>.+?)(?=,? addressed to|\\.?$)");
  private static final Pattern SYMBOL = Pattern.compile("^S/[0-9]{4}/[0-9]{1,4}\\*?$");

  private LetterFinder() {}

  static NoteSource find(List<Section> sections, EvidenceBook book) {
    List<NoteParagraph> front = Sections.of(sections, SectionKind.FRONT);
    String symbol = "";
    for (NoteParagraph line : front) {
      if (symbol.isEmpty() && SYMBOL.matcher(line.plain().strip()).matches()) {
        symbol = line.plain().strip();
        book.printed("note.symbol", line.number(), line.words());
      }
    }
    for (NoteParagraph line : front) {
      String folded = Folded.of(line.plain());
      boolean isAnnexLine = folded.matches("^(?:annexe? (?:to|a) |anexo).*");
      if (!isAnnexLine && TITLE.matcher(folded).find()) {
        return letter(symbol, line, folded, book);
      }
    }
    return new NoteSource(symbol, Optional.empty(), "", "");
  }

  private static NoteSource letter(
      String symbol, NoteParagraph line, String folded, EvidenceBook book) {
    Optional<LocalDate> dated =
        DateGrammar.find(folded).stream()
            .flatMap(d -> d.date(Optional.empty()).stream())
            .findFirst();
    dated.ifPresent(date -> book.printed("note.dated", line.number(), line.words()));
    String from = group(FROM, "from", line.plain(), folded);
    String to = group(TO, "to", line.plain(), folded);
    if (!from.isEmpty()) {
      book.printed("note.from", line.number(), line.words());
    }
    if (!to.isEmpty()) {
      book.printed("note.addressed-to", line.number(), line.words());
    }
    return new NoteSource(symbol, dated, from, to);
  }

  private static String group(Pattern pattern, String name, String printed, String folded) {
    Matcher matcher = pattern.matcher(folded);
    return matcher.find() ? printed.substring(matcher.start(name), matcher.end(name)).strip() : "";
  }
}
