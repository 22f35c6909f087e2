package org.rostrum.document.tally;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** What a font's two-byte codes stand for, as its ToUnicode says. */
final class PdfCodes {
  private final CMap map;
  private final @Nullable String[] words = new String[0x10000]; // those met so far

  private PdfCodes(CMap map) {
    this.map = map;
  }

  static PdfCodes of(COSDictionary font) throws IOException {
    COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      throw new IOException("a font does not say what its codes stand for");
    }
    return new PdfCodes(
        new CMapParser()
            .parse(RandomAccessReadBuffer.createBufferFromStream(stream.createInputStream())));
  }

  void read(byte[] codes, StringBuilder out) throws IOException {
    for (int i = 0; i + 1 < codes.length; i += 2) {
      int code = ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF);
      String known = words[code];
      out.append(known == null ? learn(code) : known);
    }
  }

  private String learn(int code) throws IOException {
    String said = map.toUnicode(code, 2);
    if (said == null || said.isEmpty()) {
      throw new IOException("a code stands for nothing");
    }
    words[code] = said;
    return said;
  }
}
