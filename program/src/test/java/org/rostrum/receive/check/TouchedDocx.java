package org.rostrum.receive.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A specimen statement with its words changed as a test needs it. */
public final class TouchedDocx {
  private static final Path STATEMENTS = Path.of("../examples/specimen-debate/statements");

  private TouchedDocx() {}

  /** A specimen statement as it is. */
  public static byte[] specimen(String name) {
    try {
      return Files.readAllBytes(STATEMENTS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A specimen statement with the XML of its body changed. */
  public static byte[] of(String name, UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(specimen(name)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("word/document.xml")
                ? change
                    .apply(new String(part, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : part);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Brennmark's statement with one tracked change and some hidden words before its last paragraph.
   */
  public static byte[] undecided() {
    return of(
        "brennmark.docx",
        xml -> {
          int last =
              xml.lastIndexOf("<w:p>") > 0 ? xml.lastIndexOf("<w:p>") : xml.lastIndexOf("<w:p ");
          String more =
              "<w:p><w:r><w:t xml:space=\"preserve\">Water must </w:t></w:r>"
                  + "<w:del w:id=\"901\" w:author=\"x\"><w:r><w:delText>never</w:delText></w:r></w:del>"
                  + "<w:ins w:id=\"902\" w:author=\"x\"><w:r><w:t>always</w:t></w:r></w:ins>"
                  + "<w:r><w:t xml:space=\"preserve\"> be shared</w:t></w:r>"
                  + "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> in secret</w:t></w:r>"
                  + "<w:r><w:t>.</w:t></w:r></w:p>";
          return xml.substring(0, last) + more + xml.substring(last);
        });
  }
}
