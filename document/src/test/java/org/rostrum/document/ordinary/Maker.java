package org.rostrum.document.ordinary;

import java.util.HexFormat;
import java.util.Locale;

/** The programs that missions write with, each with the marks it leaves in its files. */
enum Maker {
  WORD_2007("Microsoft Office Word", "12.0000", "Times New Roman"),
  WORD_2010("Microsoft Office Word", "14.0000", "Calibri"),
  WORD_2016("Microsoft Office Word", "16.0000", "Calibri"),
  WORD_365("Microsoft Office Word", "16.0000", "Aptos"),
  WORD_MAC("Microsoft Macintosh Word", "16.0000", "Cambria"),
  LIBREOFFICE_6("LibreOffice/6.4.7.2$Linux_X86_64", "15.0000", "Liberation Serif"),
  LIBREOFFICE_7("LibreOffice/7.4.7.2$Windows_X86_64", "15.0000", "Liberation Serif"),
  LIBREOFFICE_24("LibreOffice/24.8.4.2$MacOSX_AARCH64", "15.0000", "Liberation Serif"),
  GOOGLE_DOCS("", "", "Arial"),
  WPS("WPS Office_11.2.0.11537_F1E327BC-269C-435d-A152-05C5408002CA", "14.0000", "宋体"),
  PAGES("", "", "Helvetica Neue"),
  ONLYOFFICE("ONLYOFFICE/8.1.0.169", "", "Arial");

  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:w10=\"urn:schemas-microsoft-com:office:word\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
  private static final String COMPATIBILITY =
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String SINCE_2010 =
      COMPATIBILITY
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:wp14=\"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
          + " xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\""
          + " xmlns:wpi=\"http://schemas.microsoft.com/office/word/2010/wordprocessingInk\""
          + " xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\"";
  private static final String SINCE_2016 =
      " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
          + " xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\""
          + " xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
          + " xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\"";
  private static final String SINCE_365 =
      " xmlns:w16=\"http://schemas.microsoft.com/office/word/2018/wordml\""
          + " xmlns:w16cex=\"http://schemas.microsoft.com/office/word/2018/wordml/cex\""
          + " xmlns:w16sdtdh=\"http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash\""
          + " xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\""
          + " xmlns:oel=\"http://schemas.microsoft.com/office/2019/extlst\"";

  private final String application;
  private final String version;
  private final String font;

  Maker(String application, String version, String font) {
    this.application = application;
    this.version = version;
    this.font = font;
  }

  /** The name it signs its files with; empty when it does not. */
  String application() {
    return application;
  }

  String version() {
    return version;
  }

  String font() {
    return font;
  }

  boolean microsoft() {
    return application.startsWith("Microsoft");
  }

  boolean libreOffice() {
    return application.startsWith("LibreOffice");
  }

  /** Whether it writes drawings in the newer form with the older one beside it. */
  boolean choosesShapes() {
    return this != WORD_2007 && this != GOOGLE_DOCS && this != PAGES;
  }

  /** The vocabularies it declares at each root, and those a reader may pass over. */
  String declares() {
    return switch (this) {
      case WORD_2007 ->
          " xmlns:ve=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
              + WORD
              + " xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\"";
      case WORD_2010 -> WORD + SINCE_2010 + " mc:Ignorable=\"w14 wp14\"";
      case WORD_2016, WORD_MAC ->
          WORD + SINCE_2010 + SINCE_2016 + " mc:Ignorable=\"w14 w15 w16se w16cid wp14\"";
      case WORD_365 ->
          WORD
              + SINCE_2010
              + SINCE_2016
              + SINCE_365
              + " mc:Ignorable=\"w14 w15 w16se w16cid w16 w16cex w16sdtdh w16du wp14\"";
      case LIBREOFFICE_6, LIBREOFFICE_7, LIBREOFFICE_24, ONLYOFFICE ->
          WORD
              + SINCE_2010
              + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
              + " mc:Ignorable=\"w14 wp14 w15\"";
      case GOOGLE_DOCS, PAGES -> WORD + SINCE_2010;
      case WPS ->
          WORD
              + SINCE_2010
              + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
              + " xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\""
              + " mc:Ignorable=\"w14 w15 wp14\"";
    };
  }

  /** What it says of each paragraph. */
  String ofParagraph(int number) {
    String id = HexFormat.of().toHexDigits(0x10000000 + number * 0x1357).toUpperCase(Locale.ROOT);
    return switch (this) {
      case WORD_2007 -> " w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00FC1D09\"";
      case WORD_2010, WORD_2016, WORD_365, WORD_MAC ->
          " w14:paraId=\""
              + id
              + "\" w14:textId=\"77777777\" w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00FC1D09\""
              + " w:rsidP=\"00B01234\"";
      case GOOGLE_DOCS ->
          " w:rsidR=\"00000000\" w:rsidDel=\"00000000\" w:rsidP=\"00000000\""
              + " w:rsidRDefault=\"00000000\" w:rsidRPr=\"00000000\" w14:paraId=\""
              + id
              + "\"";
      case WPS -> " w14:paraId=\"" + id + "\"";
      case LIBREOFFICE_6, LIBREOFFICE_7, LIBREOFFICE_24, PAGES, ONLYOFFICE -> "";
    };
  }

  /** What it says of each run besides what the author chose. */
  String ofRun(Tongue tongue) {
    String rtl = tongue.rightToLeft() ? "<w:rtl/>" : "";
    return switch (this) {
      case WORD_2007, WORD_2010, WORD_2016, WORD_365, WORD_MAC ->
          "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:cs=\"Arial\"/>"
              + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
              + rtl
              + tongue.lang();
      case LIBREOFFICE_6, LIBREOFFICE_7, LIBREOFFICE_24 ->
          "<w:rFonts w:ascii=\""
              + font
              + "\" w:hAnsi=\""
              + font
              + "\"/><w:sz w:val=\"24\"/>"
              + rtl
              + tongue.lang();
      case GOOGLE_DOCS ->
          "<w:rFonts w:ascii=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"Arial\" w:hAnsi=\"Arial\"/>"
              + (tongue.rightToLeft() ? "<w:rtl w:val=\"1\"/>" : "<w:rtl w:val=\"0\"/>");
      case WPS ->
          "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"宋体\" w:hAnsi=\"宋体\"/>"
              + rtl
              + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\""
              + (tongue.rightToLeft() ? " w:bidi=\"ar-SA\"/>" : "/>");
      case PAGES -> (tongue.rightToLeft() ? "<w:rtl/>" : "<w:rtl w:val=\"0\"/>") + tongue.lang();
      case ONLYOFFICE -> "<w:highlight w:val=\"none\"/>" + rtl + tongue.lang();
    };
  }
}
