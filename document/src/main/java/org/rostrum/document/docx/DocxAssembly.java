package org.rostrum.document.docx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;

/**
 * Joins annexes into the Word file. Pictures go into the file as they come; the annexes' XML, which
 * must stand in one entry after the contents with their page numbers, waits deflated in a file
 * beside it; notes, which are few, wait in memory.
 */
final class DocxAssembly implements Assembly {
  private final OfficialDocument document;
  private final Path file;
  private final Path waiting;
  private final FileChannel spool;
  private final Archive archive;
  private final Map<String, String> pictures = new TreeMap<>();
  private final Joined bodies = new Joined();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Slice> slices = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<Direction, Piece> ends = new EnumMap<>(Direction.class);
  private Direction lastDirection = Direction.LEFT_TO_RIGHT;

  private record Slice(int annex, long start, long length) {}

  private record Note(int annex, Piece piece) {}

  DocxAssembly(OfficialDocument document, Path folder) throws IOException {
    this.document = document;
    file = folder.resolve(DocxForm.FILE);
    waiting = folder.resolve("." + DocxForm.FILE + ".annexes");
    archive = new Archive(file);
    try {
      spool =
          FileChannel.open(
              waiting,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      archive.close();
      throw e;
    }
    Skeleton.write(archive, document);
    for (Direction direction : Direction.values()) {
      String end = Sections.paragraph(Sections.annex(direction));
      ends.put(direction, ascii(end));
    }
  }

  private static Piece ascii(String markup) {
    byte[] bytes = markup.getBytes(StandardCharsets.US_ASCII);
    return Squeeze.piece(bytes, bytes.length);
  }

  @Override
  public void add(Annex annex, Part part) throws IOException {
    if (annex.number() != pages.size() + 1) {
      throw new IllegalArgumentException(
          "Annex " + annex.number() + " came when annex " + (pages.size() + 1) + " was due.");
    }
    if (!pages.isEmpty()) {
      spool(ends.getOrDefault(lastDirection, Piece.EMPTY));
    }
    for (Picture picture : part.pictures()) {
      picture(picture);
    }
    slices.add(new Slice(annex.number(), bodies.stored(), part.body().stored().length));
    spool(part.body());
    if (part.notes().length() > 0) {
      notes.add(new Note(annex.number(), part.notes()));
    }
    lastDirection = annex.direction();
    pages.add(part.pages());
  }

  private void spool(Piece piece) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(piece.stored());
    while (buffer.hasRemaining()) {
      spool.write(buffer);
    }
    bodies.add(piece);
  }

  private void picture(Picture picture) throws IOException {
    String id = Numbers.relationship(picture);
    String target = "media/" + Numbers.stem(picture) + "." + picture.format().extension();
    if (pictures.putIfAbsent(id, target) != null) {
      return;
    }
    switch (picture.format()) {
      case PNG, JPEG, WITHHELD -> archive.stored("word/" + target, picture.bytes());
      case GIF, BMP, TIFF, WEBP -> archive.deflated("word/" + target, picture.bytes());
    }
  }

  @Override
  public List<Extent> finish() throws IOException {
    if (pages.size() != document.annexes().size()) {
      throw new IllegalStateException(
          pages.size() + " annexes came of " + document.annexes().size() + ".");
    }
    FrontMatter front = new FrontMatter(document);
    Piece before = Squeeze.piece(front.write(pages));
    for (Picture picture : front.numbers().pictures()) {
      picture(picture);
    }
    List<Extent> extents = new ArrayList<>();
    body(before, extents);
    footnotes(extents);
    relationships("word/_rels/document.xml.rels", Relationships.ofDocument(pictures));
    relationships("word/_rels/footnotes.xml.rels", Relationships.ofNotes(pictures));
    archive.finish();
    archive.close();
    return extents;
  }

  private void body(Piece before, List<Extent> extents) throws IOException {
    String section =
        pages.isEmpty() ? Sections.letter(document.direction()) : Sections.last(lastDirection);
    Piece after = ascii(section + "</w:body></w:document>");
    Joined all = new Joined();
    all.add(before);
    all.add(bodies);
    all.add(after);
    archive.begin("word/document.xml", all);
    archive.write(before.stored());
    long start = archive.position();
    archive.write(spool);
    archive.write(after.stored());
    archive.write(Squeeze.END);
    for (Slice slice : slices) {
      long at = start + slice.start;
      extents.add(new Extent(slice.annex, Extent.Stream.BODY, file, at, at + slice.length));
    }
  }

  private void footnotes(List<Extent> extents) throws IOException {
    Piece before = ascii(Namespaces.DECLARATION + Relationships.notesStart());
    Piece after = ascii("</w:footnotes>");
    Joined all = new Joined();
    all.add(before);
    for (Note note : notes) {
      all.add(note.piece);
    }
    all.add(after);
    archive.begin("word/footnotes.xml", all);
    archive.write(before.stored());
    for (Note note : notes) {
      long at = archive.position();
      archive.write(note.piece.stored());
      extents.add(new Extent(note.annex, Extent.Stream.NOTES, file, at, archive.position()));
    }
    archive.write(after.stored());
    archive.write(Squeeze.END);
  }

  private void relationships(String name, String xml) throws IOException {
    archive.deflated(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    archive.close();
    spool.close();
    Files.deleteIfExists(waiting);
  }
}
