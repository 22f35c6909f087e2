package org.rostrum.cover.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.document.docx.DocxForm;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/** Makes a ready letter in one of the six languages. The same facts give the same bytes. */
public final class LetterMaker {
  /** The names of the files, in their folder. */
  public static final List<String> FILES = List.of("cover-letter.docx", "cover-letter.pdf");

  private static final Words WORDS = Words.beside(LetterMaker.class);
  private static final String BLANK = "________________";
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private final Tongue tongue;
  private final LetterFacts facts;

  public LetterMaker(Tongue tongue, LetterFacts facts) {
    this.tongue = tongue;
    this.facts = facts;
  }

  /**
   * Writes the letter as Word file and as PDF, with blanks to fill in.
   *
   * @return the files
   * @throws IOException when a file cannot be written
   */
  public List<Path> write(Path folder) throws IOException {
    OfficialDocument document = document(Optional.empty());
    Path word = write(new DocxForm(), document, folder, DocxForm.FILE, FILES.getFirst());
    Path pdf = write(new PdfForm(), document, folder, PdfForm.FILE, FILES.getLast());
    return List.of(word, pdf);
  }

  /** The letter as data; its blanks filled in when that is told. */
  public OfficialDocument document(Optional<Filled> filled) {
    Masthead none = Masthead.none(facts.day().orElse(NO_DAY));
    Letter letter =
        new Letter(facts.day().orElse(NO_DAY), facts.entity(), body(filled), signed(filled));
    Direction direction = direction();
    return new OfficialDocument(tongue.tag(), direction, none, letter, "", List.of(), "");
  }

  /**
   * What only the mission knows.
   *
   * @param day the letter's date
   * @param name who signs
   */
  public record Filled(LocalDate day, String name) {}

  private static Path write(
      Form form, OfficialDocument document, Path folder, String made, String name)
      throws IOException {
    Path work = Files.createTempDirectory(folder, ".letter");
    try {
      try (Assembly assembly = form.open(document, work)) {
        assembly.finish();
      }
      return Files.move(
          work.resolve(made), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(work.resolve(made));
      Files.deleteIfExists(work);
    }
  }

  private List<Block> body(Optional<Filled> filled) {
    List<Block> body = new ArrayList<>();
    body.add(paragraph(say("mission"), Alignment.START));
    String day = filled.map(known -> day(known.day())).orElse(BLANK);
    body.add(paragraph(WORDS.say(tongue, "letter.place", "date", day), Alignment.END));
    body.add(paragraph(say("addressee"), Alignment.START));
    body.add(paragraph(say("salutation"), Alignment.START));
    body.add(paragraph(transmits(), Alignment.START));
    if (!facts.agendaItem().isBlank()) {
      body.add(
          paragraph(WORDS.say(tongue, "letter.item", "item", facts.agendaItem()), Alignment.START));
    }
    body.add(paragraph(say("request"), Alignment.START));
    body.add(paragraph(say("closing"), Alignment.START));
    return body;
  }

  private String transmits() {
    return facts
        .day()
        .map(day ->
            WORDS.say(tongue, "letter.transmits-on", "theme", facts.theme(), "date", day(day)))
        .orElseGet(() -> WORDS.say(tongue, "letter.transmits", "theme", facts.theme()));
  }

  private List<String> signed(Optional<Filled> filled) {
    String head =
        switch (facts.head()) {
          case PERMANENT_REPRESENTATIVE -> say("permanent-representative");
          case PERMANENT_OBSERVER -> say("permanent-observer");
          case HEAD_OF_DELEGATION -> say("head-of-delegation");
        };
    String signature = WORDS.say(tongue, "letter.signature", "blank", BLANK);
    String name = WORDS.say(tongue, "letter.name", "blank", BLANK);
    return filled
        .map(known -> List.of(known.name(), head))
        .orElseGet(() -> List.of(signature, name, head));
  }

  private String say(String key) {
    return WORDS.say(tongue, "letter." + key);
  }

  private String day(LocalDate day) {
    String[] months = say("months").split("\\|", -1);
    return WORDS.say(
        tongue,
        "letter.date",
        "day",
        Integer.toString(day.getDayOfMonth()),
        "month",
        months[day.getMonthValue() - 1].strip(),
        "year",
        Integer.toString(day.getYear()));
  }

  private Direction direction() {
    return tongue == Tongue.ARABIC ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  private Block paragraph(String words, Alignment alignment) {
    List<Inline> inlines = new ArrayList<>();
    for (String line : words.split("\\|", -1)) {
      if (!inlines.isEmpty()) {
        inlines.add(Inline.Mark.LINE_END);
      }
      inlines.add(new Inline.Run(line.strip(), new Style(Set.of(), tongue.tag(), direction())));
    }
    return new Block.Paragraph(
        Block.Role.BODY, 0, new Line(direction(), alignment, tongue.tag(), inlines));
  }
}
