package org.rostrum.document.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.text.Picture;

/**
 * Counts annexes in a finished Word file, from the file alone: it inflates what stands there, reads
 * it as Word would, and follows each note to its reference and each picture to its bytes.
 *
 * <p>What the house printed beside the statement is not counted: the annex's heading, the mark of
 * its language, list labels (counted as labels), addresses after links and readings after words,
 * each known by its named style. Thread-safe.
 */
public final class DocxTally implements Counter {
  private static final byte[] ROOT =
      ("<slice xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
              + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
              + "wordprocessingDrawing\""
              + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
              + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "</slice>".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, String> pictures;

  /**
   * A counter for slices of a finished file.
   *
   * @param pictures for each relationship to a picture the SHA-256 of the bytes found there
   */
  DocxTally(Map<String, String> pictures) {
    this.pictures = Map.copyOf(pictures);
  }

  /**
   * A counter for a slice that stands in no file yet. {@link #open} holds every finished file to
   * the same rule: a relationship is named by the hash of its picture.
   *
   * @param pictures the pictures the slice shows
   */
  public static DocxTally of(List<Picture> pictures) {
    Map<String, String> hashes = new TreeMap<>();
    for (Picture picture : pictures) {
      hashes.put(relationship(picture.sha256()), picture.sha256());
    }
    return new DocxTally(hashes);
  }

  /** The relationship that leads to a picture. */
  static String relationship(String sha256) {
    return "img" + sha256.substring(0, 32);
  }

  /**
   * Opens a finished file: checks the CRC of every entry, that every picture's bytes are those its
   * name tells, and that nothing leads out of the file.
   *
   * @return a counter for the slices of this file
   * @throws IOException when the file is not whole, with what is wrong in plain words
   */
  public static DocxTally open(Path file) throws IOException {
    return new DocxTally(DocxPackage.open(file).pictures());
  }

  /**
   * Counts every annex of a finished file, finding them by their headings, without any hint from
   * the writer.
   *
   * @return the accounts in the order of the annexes
   * @throws IOException when the file is not whole
   */
  public static List<Tally> wholeFile(Path file) throws IOException {
    DocxPackage whole = DocxPackage.open(file);
    byte[] footnotes = DocxPackage.part(file, "word/footnotes.xml");
    try (InputStream document =
        new ByteArrayInputStream(DocxPackage.part(file, "word/document.xml"))) {
      XMLStreamReader reader = SafeXml.reader(document);
      List<Account> accounts = new ArrayList<>();
      List<List<String>> references = new ArrayList<>();
      DocxStory story = new DocxStory(reader, new Account(), whole.pictures());
      story.atHeading(() -> {
        references.add(story.references());
        accounts.add(new Account());
        return accounts.getLast();
      });
      reader.nextTag();
      story.read("document");
      references.add(story.references());
      DocxNotes notes = new DocxNotes(footnotes, whole.pictures());
      List<Tally> tallies = new ArrayList<>();
      for (int i = 0; i < accounts.size(); i++) {
        notes.count(references.get(i + 1), accounts.get(i));
        if (i == accounts.size() - 1) {
          notes.countRest(accounts.get(i));
        }
        tallies.add(accounts.get(i).done());
      }
      return tallies;
    } catch (XMLStreamException e) {
      throw new IOException("The finished Word file is not well-formed XML.", e);
    }
  }

  @Override
  public Tally count(byte[] body, byte[] notes) {
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(inflate(body)));
      Account account = new Account();
      DocxStory story = new DocxStory(reader, account, pictures);
      reader.nextTag();
      story.read("slice");
      if (notes.length > 0 || !story.references().isEmpty()) {
        DocxNotes stream = new DocxNotes(inflate(notes), pictures);
        stream.count(story.references(), account);
        stream.countRest(account);
      }
      return account.done();
    } catch (XMLStreamException | DataFormatException e) {
      throw new IllegalStateException("The finished Word file cannot be read back.", e);
    }
  }

  /** A slice, which has no last block, as a document of its own. */
  private static byte[] inflate(byte[] slice) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(slice);
      byte[] bytes = Arrays.copyOf(ROOT, ROOT.length + slice.length * 8 + 64);
      int length = ROOT.length;
      while (true) {
        int more = inflater.inflate(bytes, length, bytes.length - length - END.length);
        length += more;
        if (more == 0 && (inflater.needsInput() || inflater.finished())) {
          System.arraycopy(END, 0, bytes, length, END.length);
          return Arrays.copyOf(bytes, length + END.length);
        }
        if (length > Limits.STANDARD.partBytes()) {
          throw new DataFormatException("larger than any statement");
        }
        if (length > bytes.length - 64) {
          bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
      }
    } finally {
      inflater.end();
    }
  }
}
