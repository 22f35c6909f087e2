package org.rostrum.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Direction;

/**
 * Writes the one stylesheet and the faces beside the pages. What it adds to the hand-written file
 * is the running symbol of printed pages, which CSS can only take from the stylesheet itself.
 */
final class Stylesheet {
  private static final List<String> FACES =
      List.of(
          "OFL.txt",
          "noto-naskh-arabic.woff2",
          "noto-serif-cyrillic.woff2",
          "noto-serif-latin-ext.woff2",
          "noto-serif-latin-italic.woff2",
          "noto-serif-latin.woff2");

  private Stylesheet() {}

  static void write(OfficialDocument document, Path folder) throws IOException {
    String style = new String(resource("style.css"), StandardCharsets.UTF_8) + running(document);
    Files.writeString(folder.resolve("style.css"), style);
    Files.createDirectories(folder.resolve("fonts"));
    for (String face : FACES) {
      Files.write(folder.resolve("fonts").resolve(face), resource("fonts/" + face));
    }
  }

  private static String running(OfficialDocument document) {
    boolean rightToLeft = document.direction() == Direction.RIGHT_TO_LEFT;
    String outer = rightToLeft ? "left" : "right";
    return "\n@media print { @page { @top-"
        + outer
        + " { content: \""
        + escaped(document.masthead().symbol())
        + "\"; } @bottom-"
        + outer
        + " { content: counter(page) \" / \" counter(pages); } } }\n";
  }

  /** A CSS string may hold anything but quotes, backslashes and ends of line. */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\' || c == '<' || Character.isISOControl(c)) {
        escaped.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file is missing: html/" + name);
      }
      return in.readAllBytes();
    }
  }
}
