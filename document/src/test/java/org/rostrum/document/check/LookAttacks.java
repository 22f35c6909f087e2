package org.rostrum.document.check;

import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.function.Supplier;
import org.rostrum.document.safety.Severity;

/**
 * Row 26 by every road that leads from a file to a letter's look: styles, themes, tables, boxes.
 */
abstract class LookAttacks extends AttackList {
  static final String UNSEEN = "unseen words";

  static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

  static final String DARK = "<w:shd w:val=\"clear\" w:fill=\"112233\"/>";

  final void add(String name, Severity verdict, String code, Supplier<byte[]> file) {
    add(26, name, verdict, code, file);
  }

  final void run(String name, Severity verdict, String code, String properties) {
    add(name, verdict, code, () -> clean(p("", r(properties, UNSEEN))).bytes());
  }

  static String fill(String colour) {
    return "<w14:textFill><w14:solidFill>" + colour + "</w14:solidFill></w14:textFill>";
  }

  static String style(String type, String id, String inside) {
    return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + inside + "</w:style>";
  }

  static String rpr(String properties) {
    return "<w:rPr>" + properties + "</w:rPr>";
  }
}
