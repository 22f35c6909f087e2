package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.TextTally;

/** Any byte string whatever gives a Text or a refusal in plain words. */
class AnyBytesTest {
  private static final long SEED = 20261103;
  private static final WordReader READER = new WordReader(Limits.STANDARD);

  private static DocxMaker rich() {
    String box =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + p("boxed")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    return body(
            p("<w:pStyle w:val=\"H\"/>", r("Title")),
            p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", r("item")),
            "<w:p>" + r("a") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + box + "</w:p>",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>"
                + p("cell")
                + "</w:tc></w:tr></w:tbl>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:del w:id=\"1\">"
                + r("x")
                + "</w:del></w:p>",
            "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:dir w:val=\"rtl\">"
                + r("y")
                + "</w:dir></w:p>")
        .styles(
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>")
        .numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        .footnotes("<w:footnote w:id=\"1\">" + p("note") + "</w:footnote>");
  }

  private static void holds(byte[] file) {
    try {
      TextTally.count(READER.read(file).text());
    } catch (Refusal refusal) {
      assertThat(refusal.finding().what()).matches("(?s)[A-Z].*\\.");
      assertThat(refusal.finding().mend()).isNotBlank();
    }
  }

  @Test
  void flippedBytes_giveATextOrARefusal() {
    byte[] file = rich().bytes();
    Random random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      byte[] flipped = file.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      }
      holds(flipped);
    }
  }

  @Test
  void shuffledMarkup_givesATextOrARefusal() {
    String body = new String(documentXml(), StandardCharsets.UTF_8);
    int from = body.indexOf("<w:body>") + "<w:body>".length();
    int to = body.indexOf("</w:body>");
    String[] names = {
      "w:p",
      "w:r",
      "w:tbl",
      "w:tr",
      "w:tc",
      "w:sdt",
      "w:txbxContent",
      "w:pPr",
      "w:ins",
      "mc:Choice",
      "w:hyperlink",
      "w:ruby",
      "m:oMath",
      "v:shape",
      "w:footnoteReference",
      "w:fldSimple",
      "w:t"
    };
    Random random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      String inside = body.substring(from, to);
      for (int swaps = 1 + random.nextInt(3); swaps > 0; swaps--) {
        String old = names[random.nextInt(names.length)];
        String anew = names[random.nextInt(names.length)];
        inside = inside.replaceAll("(</?)" + old + "(?=[ />])", "$1" + anew);
      }
      DocxMaker maker = rich();
      holds(
          maker
              .part("word/document.xml", body.substring(0, from) + inside + body.substring(to))
              .bytes());
    }
  }

  private static byte[] documentXml() {
    try (var zip =
        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(rich().bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return zip.readAllBytes();
        }
      }
      throw new AssertionError("the fixture has a document");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nonsense_isRefused() {
    Random random = new Random(SEED);
    for (int round = 0; round < 150; round++) {
      byte[] nonsense = new byte[random.nextInt(3000)];
      random.nextBytes(nonsense);
      holds(nonsense);
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      zip.writeBytes(new byte[] {'P', 'K', 3, 4});
      zip.writeBytes(nonsense);
      holds(zip.toByteArray());
    }
  }

  @Test
  void deepNesting_isRefusedNotFallenOver() {
    for (String element : new String[] {"w:sdt", "w:ins", "w:tbl", "w:hyperlink", "w:dir", "x:y"}) {
      String deep = ("<" + element + ">").repeat(5000) + ("</" + element + ">").repeat(5000);
      holds(body("<w:p>" + deep + "</w:p>").bytes());
      holds(body(deep).bytes());
    }
    String cell = "<w:tbl><w:tr><w:tc>";
    String end = "</w:tc></w:tr></w:tbl>";
    holds(body(cell.repeat(120) + p("deep") + end.repeat(120)).bytes());
  }

  @Test
  void hugeAttributesAndNumbers_areNoHindrance() {
    String huge = "9".repeat(100_000);
    holds(
        body(
                p(
                    "<w:numPr><w:ilvl w:val=\""
                        + huge
                        + "\"/><w:numId w:val=\"-5\"/></w:numPr><w:outlineLvl w:val=\"-3\"/><w:ind w:left=\""
                        + huge
                        + "\"/>",
                    r("x")),
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"-1\"/></w:tcPr></w:tc></w:tr></w:tbl>")
            .bytes());
  }
}
