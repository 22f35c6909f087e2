package org.rostrum.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Direction;

/**
 * Writes the one stylesheet beside the pages. What it adds to the hand-written file is the running
 * symbol of printed pages, which CSS can only take from the stylesheet itself.
 */
final class Stylesheet {
  private Stylesheet() {}

  static void write(OfficialDocument document, Path folder) throws IOException {
    String style = resource("style.css") + running(document);
    Files.writeString(folder.resolve("style.css"), style);
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

  private static String resource(String name) throws IOException {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file is missing: html/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
