package org.rostrum.document.check;

/**
 * Ways that no list names: the same attacks in places, spellings and vocabularies where a check
 * might not look.
 */
abstract class UnlistedAttacks extends AttackList {
  static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  static String para(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  static String note(String inside) {
    return "<w:footnote w:id=\"2\">" + inside + "</w:footnote>";
  }

  static String rel(String type, String target, String mode) {
    return "<Relationship Id=\"x1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\""
        + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
        + "/>";
  }
}
