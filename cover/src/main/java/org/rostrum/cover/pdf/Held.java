package org.rostrum.cover.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A dictionary of the file.
 *
 * @param object the number of the object it stands in; 0 for the trailer
 * @param key the name under which it stands in the dictionary around it; empty at the top
 * @param dictionary the dictionary; a stream when it is one
 */
public record Held(long object, String key, COSDictionary dictionary) {
  private static final COSName ACTION = COSName.getPDFName("S");

  /** The kind of action, when it is one: {@code "JavaScript"}; empty otherwise. */
  String action() {
    String kind = dictionary.getNameAsString(ACTION);
    return kind == null ? "" : kind;
  }

  /** The subtype, such as that of an annotation; empty when it has none. */
  public String subtype() {
    String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
    return subtype == null ? "" : subtype;
  }

  /** The type; empty when it says none. */
  public String type() {
    String type = dictionary.getNameAsString(COSName.TYPE);
    return type == null ? "" : type;
  }

  public boolean has(String name) {
    return dictionary.containsKey(COSName.getPDFName(name));
  }
}
