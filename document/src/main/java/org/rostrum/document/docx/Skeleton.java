package org.rostrum.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Direction;

/**
 * The parts of the package that hold no statement: styles, settings, headers, properties. Their XML
 * stands as files beside this class, with places in braces for the little that changes.
 */
final class Skeleton {
  private static final String[] PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/headerFirst.xml",
    "word/headerOdd.xml",
    "word/headerEven.xml",
    "word/footerFirst.xml",
    "word/footerOdd.xml",
    "word/footerEven.xml"
  };

  private Skeleton() {}

  static void write(Archive archive, OfficialDocument document) throws IOException {
    String language = LanguageTags.tag(document.language());
    // The outer sides of a book's pages: it opens the way its language runs.
    boolean leftwards = document.direction() == Direction.RIGHT_TO_LEFT;
    boolean western = LanguageTags.script(document.language()) == LanguageTags.Script.WESTERN;
    for (String part : PARTS) {
      String xml =
          read(part)
              .replace("{namespaces}", Namespaces.ALL)
              .replace("{odd}", leftwards ? "left" : "right")
              .replace("{even}", leftwards ? "right" : "left")
              .replace("{labels}", Integer.toString(Column.labels(document.annexes())))
              .replace("{language}", escaped(language))
              .replace("{western}", escaped(western ? language : "en-GB"))
              .replace("{title}", escaped(document.letter().title()))
              .replace("{symbol}", escaped(document.masthead().symbol()))
              .replace("{date}", document.masthead().distributed().toString());
      archive.deflated(part, xml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String escaped(String words) {
    return new String(new Markup().text(words).toBytes(), StandardCharsets.UTF_8);
  }

  /** A file beside this class; dots and brackets are left out of its name there. */
  private static String read(String part) {
    String name =
        part.substring(part.lastIndexOf('/') + 1).replaceFirst("^\\.rels$", "package.rels");
    name = name.replace("[", "").replace("]", "");
    try (InputStream stream = Skeleton.class.getResourceAsStream("skeleton/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its own file skeleton/" + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
