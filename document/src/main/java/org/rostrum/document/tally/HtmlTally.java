package org.rostrum.document.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Counts annexes in finished web pages: one by its extent as strict XML, all by {@link #wholeFile}
 * and {@link #pages} as a browser's parser understands them. Our own words (heading, labels,
 * printed addresses, numbers) are left out. Thread-safe.
 */
public final class HtmlTally implements Counter {
  private final PictureNames pictures;

  private HtmlTally(PictureNames pictures) {
    this.pictures = pictures;
  }

  /** Takes a picture to be what its file is named; for fragments that no file belongs to yet. */
  public static HtmlTally byNames() {
    return new HtmlTally(PictureNames.trusted());
  }

  /**
   * Reads each picture beside the pages once and takes it to be what its bytes are.
   *
   * @param folder where {@code index.html} stands
   * @throws IOException when a picture cannot be read
   */
  public static HtmlTally beside(Path folder) throws IOException {
    return new HtmlTally(PictureNames.read(folder));
  }

  @Override
  public Tally count(byte[] body, byte[] notes) {
    try {
      return HtmlStream.count(body, pictures);
    } catch (XMLStreamException e) {
      // Nested too deeply for our XML factory, or damaged: what a browser makes of it counts.
      return inBrowser(body);
    }
  }

  /** The account of a fragment as a browser's parser understands it. */
  Tally inBrowser(byte[] body) {
    Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8), "", parser());
    return HtmlWalk.count(page, pictures);
  }

  /**
   * Counts every annex of the whole document's page, told nothing of where they stand.
   *
   * @param folder where {@code index.html} stands
   * @return the accounts by the annexes' ids, in the order of the page
   * @throws IOException when a file cannot be read
   */
  public static Map<String, Tally> wholeFile(Path folder) throws IOException {
    PictureNames pictures = PictureNames.read(folder);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Element annex : read(folder.resolve("index.html")).select("article.annex")) {
      tallies.put(annex.id(), HtmlWalk.count(annex, pictures));
    }
    return tallies;
  }

  /**
   * Counts the one annex of each annex's own page, in the order of the file names.
   *
   * @param folder where {@code index.html} stands
   * @throws IOException when a file cannot be read
   */
  public static Map<String, Tally> pages(Path folder) throws IOException {
    PictureNames pictures = PictureNames.read(folder);
    List<Path> files = new ArrayList<>();
    try (var found = Files.newDirectoryStream(folder, "annex-*.html")) {
      found.forEach(files::add);
    }
    files.sort(null);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Path file : files) {
      for (Element annex : read(file).select("article.annex")) {
        tallies.put(annex.id(), HtmlWalk.count(annex, pictures));
      }
    }
    return tallies;
  }

  private static Document read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Jsoup.parse(in, "UTF-8", "", parser());
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(Integer.MAX_VALUE);
  }
}
