package org.rostrum.document.endure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes Word files that are small as sent and huge as read: each part is a list of pieces, and a
 * piece may be repeated millions of times without ever standing in memory as a whole.
 */
final class FloodDocx {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, Writing> parts = new LinkedHashMap<>();
  private final List<String> relations = new ArrayList<>();
  private Writing moreRelations = out -> {};

  /** Something written piece by piece. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static Writing text(String words) {
    return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  /** The same piece many times. */
  static Writing times(int count, String piece) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    return out -> {
      for (int i = 0; i < count; i++) {
        out.write(bytes);
      }
    };
  }

  /** A piece many times, with its number. */
  static Writing each(int count, IntFunction<String> piece) {
    return out -> {
      for (int i = 0; i < count; i++) {
        out.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  static Writing all(Writing... writings) {
    return out -> {
      for (Writing writing : writings) {
        writing.to(out);
      }
    };
  }

  /** A file whose body is written so. */
  static FloodDocx body(Writing... inside) {
    return new FloodDocx()
        .part(
            "word/document.xml",
            all(
                text("<w:document" + W + "><w:body>"),
                all(inside),
                text("</w:body></w:document>")));
  }

  /** A file whose main part is exactly this. */
  static FloodDocx main(Writing whole) {
    return new FloodDocx().part("word/document.xml", whole);
  }

  static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /** A part of Word's own with a relation to it, such as {@code styles}. */
  FloodDocx with(String type, String root, Writing... inside) {
    relations.add(relation("k" + relations.size(), type, type + ".xml"));
    return part(
        "word/" + type + ".xml",
        all(text("<w:" + root + W + ">"), all(inside), text("</w:" + root + ">")));
  }

  FloodDocx part(String name, Writing content) {
    parts.put(name, content);
    return this;
  }

  FloodDocx related(String id, String type, String target) {
    relations.add(relation(id, type, target));
    return this;
  }

  FloodDocx relations(Writing more) {
    moreRelations = more;
    return this;
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + TYPES
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  byte[] bytes() {
    Map<String, Writing> whole = new LinkedHashMap<>();
    whole.put(
        "[Content_Types].xml",
        text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
    String start =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    whole.put(
        "_rels/.rels",
        text(start + relation("rId1", "officeDocument", "word/document.xml") + "</Relationships>"));
    whole.putAll(parts);
    whole.putIfAbsent(
        "word/_rels/document.xml.rels",
        all(text(start + String.join("", relations)), moreRelations, text("</Relationships>")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, Writing> part : whole.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        OutputStream buffered = new java.io.BufferedOutputStream(zip, 1 << 16);
        part.getValue().to(buffered);
        buffered.flush();
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
