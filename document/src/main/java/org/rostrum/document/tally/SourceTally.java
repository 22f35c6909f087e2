package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.numbering.Numbering;

/**
 * Counts a statement as it was filed: the ledger's first column. It reads the package and the XML
 * by a path of its own and shares with the reader of statements only three tables: what Word prints
 * as a label, what a symbol font's sign is, and how a formula reads in one line.
 *
 * <p>The rules: tracked changes are taken as accepted; hidden words, instructions of fields,
 * deletions, comments, headers and footers are out; the words of a box are counted once, after the
 * paragraph that holds it; a note is counted where it is referred to, each time it is; a picture is
 * the bytes Word shows. Letters that stand out are counted as {@link SourceLetters} tells, outside
 * headings: paragraphs with an outline level of their own or by their style, or with a style named
 * so, or, where an author used none of these, by their look ({@link SourceHeadings}).
 */
public final class SourceTally {
  private final SourceFile file;
  private final Account account;
  private final Map<String, List<Consumer<Account>>> notes = new HashMap<>();
  private final List<String> referred = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final List<String> placeLinks = new ArrayList<>();
  private final List<SourcePiece> standing = new ArrayList<>();
  private SourceStyles styles = new SourceStyles();
  private Numbering numbering = Numbering.NONE;

  private SourceTally(byte[] docx, Account account) {
    this.file = new SourceFile(docx);
    this.account = account;
  }

  /**
   * The account of a Word file.
   *
   * @param docx a file that the reader of statements has taken
   * @throws IllegalArgumentException when the file cannot be read by this path
   * @throws Refusal when counting it takes too long
   */
  public static Tally count(byte[] docx) {
    return count(docx, new Account());
  }

  /** The account of a Word file, added up in an account of the caller's. */
  public static Tally count(byte[] docx, Account account) {
    try {
      return new SourceTally(docx, account).count();
    } catch (XMLStreamException | IndexOutOfBoundsException | StackOverflowError e) {
      throw new IllegalArgumentException("the source cannot be counted: " + e.getMessage(), e);
    }
  }

  private Tally count() throws XMLStreamException {
    String main = file.relations("").part("officeDocument", file::has).orElse("word/document.xml");
    SourceRelations relations = file.relations(main);
    String stylesPart = relations.part("styles", file::has).orElse("");
    if (file.has(stylesPart)) {
      styles = SourceStyles.read(file.xml(stylesPart));
    }
    String numberingPart = relations.part("numbering", file::has).orElse("");
    if (file.has(numberingPart)) {
      numbering = Numbering.parse(file.xml(numberingPart));
    }
    for (String kind : List.of("footnote", "endnote")) {
      String part = relations.part(kind + "s", file::has).orElse("");
      if (file.has(part)) {
        notes(part, kind);
      }
    }
    List<Consumer<Account>> body = new ArrayList<>();
    XMLStreamReader xml = opened(main);
    SourceStory story = story(xml, main, body, SourceStory.Kind.BODY);
    Source.children(xml, () -> body(story, xml));
    story.end();
    SourceHeadings.find(standing, places);
    tell(body);
    for (String note : List.copyOf(referred)) {
      account.startNote();
      tell(notes.getOrDefault(note, List.of()));
    }
    placeLinks.stream().filter(places::contains).forEach(place -> account.link());
    return account.done();
  }

  private static void body(SourceStory story, XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "body" -> Source.children(xml, story::block);
      case "background", "docPr" -> Source.skip(xml);
      default -> story.block();
    }
  }

  /** The notes of a part, each kept until it is referred to. */
  private void notes(String part, String kind) throws XMLStreamException {
    XMLStreamReader xml = opened(part);
    List<Consumer<Account>> sheet = new ArrayList<>();
    SourceStory story = story(xml, part, sheet, SourceStory.Kind.NOTES);
    Source.children(
        xml,
        () -> {
          String type = Source.attribute(xml, "type");
          if (!xml.getLocalName().equals(kind) || !(type.isEmpty() || type.equals("normal"))) {
            Source.skip(xml);
            return;
          }
          String id = key(kind, Source.attribute(xml, "id"));
          Source.children(xml, story::block);
          story.end();
          notes.putIfAbsent(id, List.copyOf(sheet));
          sheet.clear();
        });
  }

  private XMLStreamReader opened(String part) throws XMLStreamException {
    XMLStreamReader xml = file.xml(part);
    while (!xml.isStartElement()) {
      xml.next();
    }
    return xml;
  }

  private SourceStory story(
      XMLStreamReader xml, String part, List<Consumer<Account>> sheet, SourceStory.Kind kind)
      throws XMLStreamException {
    Set<Integer> endless = SourceFields.endless(file, part);
    return new SourceStory(this, xml, file.relations(part), sheet, kind, endless);
  }

  private void tell(List<Consumer<Account>> events) {
    for (Consumer<Account> event : events) {
      event.accept(account);
    }
  }

  static String key(String kind, String id) {
    return kind + " " + id.strip();
  }

  SourceFile file() {
    return file;
  }

  SourceStyles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  /** The body refers to a note. */
  void refer(String note) {
    referred.add(note);
  }

  /** A place is named; false when it was before, or is Word's own for where one left off. */
  boolean name(String place) {
    return !place.isEmpty() && !place.equals("_GoBack") && places.add(place);
  }

  /** The next thing that stands in the body below the last, outside tables and boxes. */
  void below(SourcePiece piece) {
    standing.add(piece);
  }

  /** A link to a place is shown; it counts when the place is there. */
  void lead(String place) {
    placeLinks.add(place);
  }
}
