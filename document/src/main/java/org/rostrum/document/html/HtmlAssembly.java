package org.rostrum.document.html;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;

/** Appends each annex to the whole document's page and writes its own page, as it comes. */
final class HtmlAssembly implements Assembly {
  private final OfficialDocument document;
  private final Path folder;
  private final Frame frame;
  private final PictureFolder pictures;
  private final Path wholeFile;
  private final OutputStream whole;
  private final List<Extent> extents = new ArrayList<>();
  private long position;
  private int added;

  private HtmlAssembly(OfficialDocument document, Path folder) throws IOException {
    this.document = document;
    this.folder = folder;
    this.frame = new Frame(document);
    this.pictures = new PictureFolder(folder);
    this.wholeFile = folder.resolve("index.html");
    this.whole = new BufferedOutputStream(Files.newOutputStream(wholeFile), 1 << 16);
  }

  static HtmlAssembly open(OfficialDocument document, Path folder) throws IOException {
    Files.createDirectories(folder);
    HtmlAssembly assembly = new HtmlAssembly(document, folder);
    try {
      assembly.append(assembly.frame.wholeStart());
    } catch (IOException e) {
      assembly.close();
      throw e;
    }
    return assembly;
  }

  @Override
  public void add(Annex annex, Part part) throws IOException {
    if (annex.number() != added + 1) {
      throw new IllegalArgumentException(
          "annex " + annex.number() + " came after annex " + added + "; none may be left out");
    }
    added++;
    byte[] fragment = part.body().stored();
    long start = position;
    append(fragment);
    extents.add(new Extent(annex.number(), Extent.Stream.BODY, wholeFile, start, position));
    append(frame.wholeAfter(annex));
    page(annex, fragment);
    pictures.keep(part.pictures());
  }

  private void page(Annex annex, byte[] fragment) throws IOException {
    Path file = folder.resolve(frame.fileName(annex));
    byte[] before = frame.annexStart(annex);
    try (OutputStream page = Files.newOutputStream(file)) {
      page.write(before);
      page.write(fragment);
      page.write(frame.annexEnd(annex));
    }
    long start = before.length;
    extents.add(
        new Extent(annex.number(), Extent.Stream.BODY, file, start, start + fragment.length));
  }

  @Override
  public List<Extent> finish() throws IOException {
    if (added != document.annexes().size()) {
      throw new IllegalStateException(
          added + " annexes came of " + document.annexes().size() + " in the contents");
    }
    append(frame.wholeEnd());
    whole.close();
    Stylesheet.write(document, folder);
    return List.copyOf(extents);
  }

  @Override
  public void close() throws IOException {
    whole.close();
  }

  private void append(byte[] bytes) throws IOException {
    whole.write(bytes);
    position += bytes.length;
  }
}
