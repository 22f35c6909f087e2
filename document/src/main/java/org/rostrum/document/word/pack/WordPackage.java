package org.rostrum.document.word.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.Deadline;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.word.xml.Cursor;

/**
 * A Word file's parts. Only what is asked for is inflated, and no more of it than the limits allow.
 * For one thread.
 */
public final class WordPackage {
  private final byte[] file;
  private final Limits limits;
  private final Map<String, Entry> entries;
  private final Deadline deadline;
  private final Map<String, Relations> relations = new HashMap<>();
  private @Nullable Map<String, String> types;
  private long inflated;

  private final List<Oddity> oddities;

  private WordPackage(
      byte[] file,
      Limits limits,
      Deadline deadline,
      Map<String, Entry> entries,
      List<Oddity> oddities) {
    this.file = file;
    this.limits = limits;
    this.deadline = deadline;
    this.entries = entries;
    this.oddities = oddities;
  }

  /**
   * Opens the package and checks its list of contents.
   *
   * @throws Refusal when the bytes are no package, or one that can be read in two ways
   */
  public static WordPackage open(byte[] file, Limits limits) {
    Deadline deadline = Deadline.in(limits.time());
    FileKind.refuseOthers(file);
    CentralDirectory list = new CentralDirectory(file, limits);
    Map<String, Entry> entries = list.entries();
    return new WordPackage(file, limits, deadline, entries, list.oddities());
  }

  /** How long reading may go on. */
  public Deadline deadline() {
    return deadline;
  }

  /** What of the package Word would not have written. */
  public List<Oddity> oddities() {
    return oddities;
  }

  /** How many bytes a part says it holds, and how many it takes in the file. */
  public long[] sizes(String part) {
    Entry entry = entries.get(part.toLowerCase(Locale.ROOT));
    return entry == null ? new long[] {0, 0} : new long[] {entry.size(), entry.packed()};
  }

  /** A part's bytes as they are inflated; a {@link Refusal} when they are not what it says. */
  public InputStream stream(String part) {
    return inflating(part);
  }

  /** The names of all parts, sorted. */
  public List<String> names() {
    TreeMap<String, String> names = new TreeMap<>();
    entries.forEach((key, entry) -> names.put(key, entry.name()));
    return new ArrayList<>(names.values());
  }

  /** Whether there is a part of that name, in whatever case. */
  public boolean has(String part) {
    return entries.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /** The part that the package says is its document. */
  public String mainPart() {
    List<String> mains = relations("").parts("officeDocument");
    for (String main : mains) {
      if (has(main)) {
        return main;
      }
    }
    if (has("word/document.xml")) {
      return "word/document.xml";
    }
    throw otherPackage();
  }

  private Refusal otherPackage() {
    if (has("mimetype") || has("content.xml")) {
      return wrongType("OpenDocument (.odt)");
    }
    if (has("xl/workbook.xml") || has("xl/workbook.bin")) {
      return wrongType("Excel (.xlsx)");
    }
    if (has("ppt/presentation.xml")) {
      return wrongType("PowerPoint (.pptx)");
    }
    return Refusal.because("word-not-word", Place.WHOLE_FILE);
  }

  private static Refusal wrongType(String kind) {
    return Refusal.because("word-wrong-type", Place.WHOLE_FILE, "kind", kind);
  }

  /** The relations of a part; of the package itself when the name is empty. */
  public Relations relations(String part) {
    return relations.computeIfAbsent(
        part,
        name -> {
          String holder = PartName.relationsOf(name);
          if (!has(holder)) {
            return Relations.NONE;
          }
          try (InputStream bytes = inflating(holder)) {
            return Relations.read(new Cursor(SafeXml.reader(bytes), deadline), name, limits);
          } catch (XMLStreamException | IOException e) {
            throw unreadable(holder, e);
          }
        });
  }

  /** The content type a part is declared to have; empty when it has none. */
  public String contentType(String part) {
    Map<String, String> declared = types;
    if (declared == null) {
      declared = readTypes();
      types = declared;
    }
    String name = part.toLowerCase(Locale.ROOT);
    String own = declared.get("/" + name);
    if (own != null) {
      return own;
    }
    return declared.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
  }

  private Map<String, String> readTypes() {
    String holder = "[Content_Types].xml";
    Map<String, String> declared = new HashMap<>();
    if (!has(holder)) {
      return declared;
    }
    try (InputStream bytes = inflating(holder)) {
      Cursor cursor = new Cursor(SafeXml.reader(bytes), deadline);
      cursor.child(0);
      while (cursor.child(1)) {
        String key =
            cursor.name().equals("Override")
                ? cursor.attribute("PartName")
                : cursor.attribute("Extension");
        declared.put(key.toLowerCase(Locale.ROOT), cursor.attribute("ContentType"));
        if (declared.size() > limits.definitions()) {
          throw new XMLStreamException("types over the limit");
        }
      }
      cursor.end();
      return declared;
    } catch (XMLStreamException | IOException e) {
      throw unreadable(holder, e);
    }
  }

  /** What reads a part. */
  public interface PartReader<T> {
    T read(Cursor cursor) throws XMLStreamException;
  }

  /**
   * Reads an XML part from its root element.
   *
   * @throws Refusal when the part is damaged or over the limits
   */
  public <T> T read(String part, PartReader<T> reader) {
    try (InputStream bytes = inflating(part)) {
      Cursor cursor = new Cursor(SafeXml.reader(bytes), deadline);
      cursor.child(0);
      T result = reader.read(cursor);
      cursor.end();
      return result;
    } catch (XMLStreamException | IOException e) {
      throw unreadable(part, e);
    } catch (RuntimeException e) {
      throw SafeXml.late(e) ? unreadable(part, e) : e;
    }
  }

  /** All bytes of a part. */
  public byte[] bytes(String part) {
    try (InputStream bytes = inflating(part)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw unreadable(part, e);
    }
  }

  private InputStream inflating(String part) {
    Entry entry = entries.get(part.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw new IllegalArgumentException(part);
    }
    inflated += entry.size();
    if (entry.size() > limits.partBytes() || inflated > limits.inflatedBytes()) {
      throw Refusal.because(
          "word-too-large",
          Place.part(entry.name()),
          "limit",
          (limits.inflatedBytes() >> 20) + " MB");
    }
    return new Inflating(file, entry, deadline);
  }

  private static Refusal unreadable(String part, Exception cause) {
    String said = String.valueOf(cause.getMessage());
    if (said.contains("document type declaration")) {
      return Refusal.because("word-doctype", Place.part(part));
    }
    if (said.contains("limit")) {
      return Refusal.because("word-too-deep", Place.part(part));
    }
    return Refusal.because("word-damaged", Place.part(part));
  }
}
