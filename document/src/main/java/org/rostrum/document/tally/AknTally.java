package org.rostrum.document.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.SafeXml;

/**
 * Counts an annex in a finished Akoma Ntoso file: what stands in its {@code mainBody}. The annex's
 * own number, heading and metadata are ours, not the author's, and are not counted.
 */
public final class AknTally implements Counter {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  @Override
  public Tally count(byte[] body, byte[] notes) {
    try {
      XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(body));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("mainBody")) {
          return new Reading(xml, AknTally::hashInName).read();
        }
      }
      throw new IllegalArgumentException("no mainBody in this annex");
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
    }
  }

  /**
   * Counts every annex of a finished file with nothing told beforehand. Pictures are counted by the
   * bytes that stand in their files.
   *
   * @return the annexes in the order of the file
   * @throws IOException when the file cannot be read or is not Akoma Ntoso
   */
  public static List<Tally> wholeFile(Path file) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    PictureFiles pictures = new PictureFiles(file.toAbsolutePath().resolveSibling(""));
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = SafeXml.reader(in);
      if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
          || !NAMESPACE.equals(xml.getNamespaceURI())) {
        throw new IOException(file + " is not Akoma Ntoso 3.0");
      }
      boolean inAttachment = false;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "attachment" -> inAttachment = true;
          case "mainBody" -> {
            if (inAttachment) {
              tallies.add(new Reading(xml, pictures::hash).read());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " is not well-formed: " + e.getMessage(), e);
    }
    return tallies;
  }

  /**
   * Checks that every picture beside a finished file holds the bytes its name tells.
   *
   * @throws IOException when one does not, with its name
   */
  public static void checkPictures(Path file) throws IOException {
    Path folder = file.resolveSibling("media");
    if (!Files.isDirectory(folder)) {
      return;
    }
    PictureFiles pictures = new PictureFiles(folder.toAbsolutePath());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path picture : files) {
        String name = String.valueOf(picture.getFileName());
        if (!pictures.hash(name).equals(hashInName(name))) {
          throw new IOException("Another picture stands in " + name + ".");
        }
      }
    }
  }

  private static String hashInName(String source) {
    int dot = source.lastIndexOf('.');
    return source.substring(source.lastIndexOf('/') + 1, dot < 0 ? source.length() : dot);
  }

  /** What an open element means for the words in it. */
  private enum Kind {
    OTHER,
    PARAGRAPH,
    HEADING,
    EMPHASIS,
    NOTE
  }

  /** The state when a note begins in the middle of a line, to go on from when it ends. */
  private record Before(Account account, int emphasis, boolean heading) {}

  /**
   * One reading. The notes have an account of their own, because they stand in the middle of the
   * body's lines.
   */
  private static final class Reading {
    private final XMLStreamReader xml;
    private final UnaryOperator<String> pictureHash;
    private final Account body = new Account();
    private final Account notes = new Account();
    private final List<Kind> open = new ArrayList<>();
    private final List<Before> interrupted = new ArrayList<>();
    private final Set<String> referenced = new HashSet<>();
    private Account account = body;
    private int emphasis;
    private boolean heading;

    Reading(XMLStreamReader xml, UnaryOperator<String> pictureHash) {
      this.xml = xml;
      this.pictureHash = pictureHash;
    }

    Tally read() throws XMLStreamException {
      open.add(Kind.OTHER);
      while (!open.isEmpty()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(open.removeLast());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              words();
          default -> {}
        }
      }
      return sum(body.done(), notes.done());
    }

    private void words() {
      account.emphasis(emphasis > 0 && !heading);
      account.text(xml.getText());
      account.emphasis(false);
    }

    private void start(String element) throws XMLStreamException {
      switch (element) {
        case "p" -> paragraph(Kind.PARAGRAPH);
        case "heading", "crossHeading" -> {
          paragraph(Kind.HEADING);
          heading = true;
        }
        case "num" -> {
          account.gap();
          account.label(xml.getElementText());
        }
        case "b", "i", "u", "sup", "sub" -> emphasis();
        case "inline" -> inline(attribute("name"));
        case "ref", "a" -> {
          account.link();
          open.add(Kind.OTHER);
        }
        case "table" -> {
          account.table();
          open.add(Kind.OTHER);
        }
        case "img" -> {
          account.picture(pictureHash.apply(attribute("src")));
          open.add(Kind.OTHER);
        }
        case "noteRef" -> {
          account.reference();
          referenced.add(attribute("href"));
          open.add(Kind.OTHER);
        }
        case "authorialNote" -> note();
        case "eol", "br", "block", "td", "th" -> {
          account.gap();
          open.add(Kind.OTHER);
        }
        default -> open.add(Kind.OTHER);
      }
    }

    private void paragraph(Kind kind) {
      account.startParagraph(" ".concat(attribute("class")).concat(" ").contains(" rtl "));
      open.add(kind);
    }

    private void emphasis() {
      emphasis++;
      open.add(Kind.EMPHASIS);
    }

    private void inline(String name) throws XMLStreamException {
      switch (name) {
        case "address" -> skip();
        case "strike", "smallCaps", "allCaps" -> emphasis();
        case "link" -> {
          account.link();
          open.add(Kind.OTHER);
        }
        default -> open.add(Kind.OTHER);
      }
    }

    private void skip() throws XMLStreamException {
      int depth = 1;
      while (depth > 0) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    }

    private void note() {
      if (!referenced.contains("#" + attribute("eId"))) {
        account.reference();
      }
      interrupted.add(new Before(account, emphasis, heading));
      account = notes;
      emphasis = 0;
      heading = false;
      notes.startNote();
      open.add(Kind.NOTE);
    }

    private void end(Kind kind) {
      switch (kind) {
        case OTHER -> {}
        case PARAGRAPH -> account.endParagraph();
        case HEADING -> {
          account.endParagraph();
          heading = false;
        }
        case EMPHASIS -> emphasis--;
        case NOTE -> {
          Before before = interrupted.removeLast();
          account = before.account();
          emphasis = before.emphasis();
          heading = before.heading();
        }
      }
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }

  /** The notes paired with their references, in order; what has no partner is told. */
  private static Tally sum(Tally body, Tally notes) {
    List<NoteTally> paired = new ArrayList<>();
    int count = Math.max(body.notes().size(), notes.notes().size());
    for (int i = 0; i < count; i++) {
      long before = i < body.notes().size() ? body.notes().get(i).before() : -1;
      Words words = i < notes.notes().size() ? notes.notes().get(i).words() : new Words(-1, 0);
      paired.add(new NoteTally(before, words));
    }
    List<String> pictures = new ArrayList<>(body.pictures());
    pictures.addAll(notes.pictures());
    List<String> labels = new ArrayList<>(body.labels());
    labels.addAll(notes.labels());
    return new Tally(
        body.body(),
        paired,
        pictures,
        body.tables() + notes.tables(),
        body.links() + notes.links(),
        labels,
        body.emphasised() + notes.emphasised(),
        body.rightToLeft() + notes.rightToLeft());
  }
}
