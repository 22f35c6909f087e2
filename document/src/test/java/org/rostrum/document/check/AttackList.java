package org.rostrum.document.check;

import static org.rostrum.document.word.DocxMaker.p;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/** What the lists of attacks share: a clean statement, and how an attack is written down. */
abstract class AttackList {
  static final String CLEAN = "Quillaya thanks the Presidency for convening this debate.";

  static final String HTTP = "http://attacker.example/x";

  static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  /** A picture as small as can be. */
  static final byte[] PNG =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final List<Attack> made = new ArrayList<>();

  /** Writes all of them down, in their order. */
  abstract void make();

  final List<Attack> all() {
    make();
    return List.copyOf(made);
  }

  final void add(int row, String name, Severity verdict, String code, Supplier<byte[]> file) {
    made.add(new Attack(row, name, verdict, code, new Once(file)));
  }

  static DocxMaker clean(String... more) {
    return DocxMaker.body(p(CLEAN), String.join("", more));
  }

  static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  static String rels(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }
}
