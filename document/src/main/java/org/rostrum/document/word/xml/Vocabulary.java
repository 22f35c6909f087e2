package org.rostrum.document.word.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * The XML namespaces a Word file is written in. The Strict and the Transitional address of the same
 * vocabulary (ISO/IEC 29500, parts 1 and 4) are one here.
 */
public enum Vocabulary {
  WORD(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main"),
  MATH(
      "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math"),
  DRAWING(
      "http://schemas.openxmlformats.org/drawingml/2006/main",
      "http://purl.oclc.org/ooxml/drawingml/main"),
  DRAWING_PLACE(
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
  PICTURE(
      "http://schemas.openxmlformats.org/drawingml/2006/picture",
      "http://purl.oclc.org/ooxml/drawingml/picture"),
  CHART(
      "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "http://purl.oclc.org/ooxml/drawingml/chart",
      "http://schemas.microsoft.com/office/drawing/2014/chartex"),
  DIAGRAM(
      "http://schemas.openxmlformats.org/drawingml/2006/diagram",
      "http://purl.oclc.org/ooxml/drawingml/diagram"),
  RELATIONSHIP(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships"),
  COMPATIBILITY("http://schemas.openxmlformats.org/markup-compatibility/2006"),
  VML("urn:schemas-microsoft-com:vml"),
  OFFICE("urn:schemas-microsoft-com:office:office"),
  SHAPE("http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
  GROUP("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
  CANVAS("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"),
  SVG("http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
  /** Extensions that Word knows and that add nothing of their own to the words. */
  KNOWN(
      "http://schemas.microsoft.com/office/word/2010/wordml",
      "http://schemas.microsoft.com/office/word/2012/wordml",
      "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
      "http://schemas.microsoft.com/office/word/2015/wordml/symex",
      "http://schemas.microsoft.com/office/word/2016/wordml/cid",
      "http://schemas.microsoft.com/office/word/2018/wordml",
      "http://schemas.microsoft.com/office/word/2018/wordml/cex",
      "http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash",
      "http://schemas.microsoft.com/office/word/2006/wordml",
      "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
      "http://schemas.microsoft.com/office/drawing/2010/main",
      "http://schemas.microsoft.com/office/drawing/2007/8/2/chart",
      "http://schemas.microsoft.com/office/drawing/2012/chart",
      "http://schemas.microsoft.com/office/drawing/2014/main",
      "http://schemas.microsoft.com/office/drawing/2015/9/8/chartex",
      "http://schemas.microsoft.com/office/drawing/2015/10/21/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/5/9/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/5/10/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/5/11/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/5/12/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/5/13/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/5/14/chartex",
      "http://schemas.microsoft.com/office/drawing/2016/ink",
      "http://schemas.microsoft.com/office/drawing/2017/model3d"),
  /** No namespace, or one that Word does not know. */
  OTHER;

  private static final Map<String, Vocabulary> BY_ADDRESS = new HashMap<>();

  static {
    for (Vocabulary vocabulary : values()) {
      for (String address : vocabulary.addresses) {
        BY_ADDRESS.put(address, vocabulary);
      }
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // written once, in the constructor, and never shared
  private final String[] addresses;

  Vocabulary(String... addresses) {
    this.addresses = addresses;
  }

  /** The vocabulary at an address; {@link #OTHER} when there is none we know. */
  public static Vocabulary at(String address) {
    Vocabulary known = BY_ADDRESS.get(address);
    if (known != null) {
      return known;
    }
    // Word knows more of its own maker's extensions than any list that is not written anew each
    // year
    return address.startsWith("http://schemas.microsoft.com/office/") ? KNOWN : OTHER;
  }
}
