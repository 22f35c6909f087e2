package org.rostrum.document.akn;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.text.Picture;

/** Streams head, annexes and tail into one file; each picture is written once. */
final class AknAssembly implements Assembly {
  private final OfficialDocument document;
  private final Path folder;
  private final Path file;
  private final OutputStream out;
  private final Set<String> pictures = new HashSet<>();
  private final List<Extent> extents = new ArrayList<>();
  private long offset;

  AknAssembly(OfficialDocument document, Path folder) throws IOException {
    this.document = document;
    this.folder = folder;
    this.file = folder.resolve(AknForm.FILE);
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    Part head = new LetterWriter(document).head();
    write(head.body().stored());
    media(head.pictures());
  }

  @Override
  public void add(Annex annex, Part part) throws IOException {
    if (annex.number() != extents.size() + 1) {
      throw new IllegalArgumentException(
          "annex " + annex.number() + " cannot follow annex " + extents.size());
    }
    long start = offset;
    write(part.body().stored());
    media(part.pictures());
    extents.add(new Extent(annex.number(), Extent.Stream.BODY, file, start, offset));
  }

  @Override
  public List<Extent> finish() throws IOException {
    if (extents.size() != document.annexes().size()) {
      throw new IllegalStateException(
          extents.size() + " of " + document.annexes().size() + " annexes were added");
    }
    write(LetterWriter.tail(document));
    out.close();
    return List.copyOf(extents);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    offset += bytes.length;
  }

  private void media(List<Picture> shown) throws IOException {
    for (Picture picture : shown) {
      if (pictures.add(picture.sha256())) {
        Path target = folder.resolve(Media.file(picture));
        Files.createDirectories(folder.resolve(Media.FOLDER));
        Files.write(target, picture.bytes());
      }
    }
  }
}
