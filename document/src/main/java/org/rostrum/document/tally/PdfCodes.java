package org.rostrum.document.tally;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What a font's two-byte codes stand for, as its ToUnicode says. */
final class PdfCodes {
  static final PdfCodes NONE = new PdfCodes(new String[0]);

  private final String[] words;

  private PdfCodes(String[] words) {
    this.words = words;
  }

  static PdfCodes of(COSDictionary font) throws IOException {
    COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      throw new IOException("a font does not say what its codes stand for");
    }
    CMap map =
        new CMapParser()
            .parse(RandomAccessReadBuffer.createBufferFromStream(stream.createInputStream()));
    String[] words = new String[0x10000];
    for (int code = 0; code < words.length; code++) {
      String said = map.toUnicode(code, 2);
      words[code] = said == null ? "" : said;
    }
    return new PdfCodes(words);
  }

  void read(byte[] codes, StringBuilder out) throws IOException {
    for (int i = 0; i + 1 < codes.length; i += 2) {
      int code = ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF);
      String said = code < words.length ? words[code] : "";
      if (said.isEmpty()) {
        throw new IOException("a code stands for nothing");
      }
      out.append(said);
    }
  }
}
