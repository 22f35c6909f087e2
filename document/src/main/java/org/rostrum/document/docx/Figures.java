package org.rostrum.document.docx;

import org.rostrum.document.text.Inline;

/** Sets a picture in its line (CT_Inline), with its alternative text, as large as filed or less. */
final class Figures {
  private static final String DECORATIVE =
      "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
          + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " val=\"1\"/></a:ext></a:extLst>";

  private Figures() {}

  static void write(Markup out, Inline.Figure figure, Column column, Numbers numbers) {
    double wide = (double) column.width() * Column.EMU / figure.width();
    double high = (double) Column.PAGE_HEIGHT * Column.EMU * 0.9 / figure.height();
    double scale = Math.min(1, Math.min(wide, high));
    long width = Math.max(1, (long) (figure.width() * scale));
    long height = Math.max(1, (long) (figure.height() * scale));
    int id = numbers.drawing();
    out.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
    out.raw("<wp:extent");
    size(out, width, height);
    out.raw("<wp:docPr id=\"").number(id).raw("\" name=\"Picture ").number(id);
    if (figure.description().isBlank()) {
      out.raw("\" descr=\"\">").raw(DECORATIVE).raw("</wp:docPr>");
    } else {
      out.raw("\" descr=\"").text(figure.description()).raw("\"/>");
    }
    out.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/>");
    out.raw("</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"");
    out.raw("http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
    out.raw("<pic:cNvPr id=\"").number(id).raw("\" name=\"Picture ").number(id);
    out.raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"");
    out.raw(numbers.picture(figure.picture()));
    out.raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>");
    out.raw("<a:off x=\"0\" y=\"0\"/><a:ext");
    size(out, width, height);
    out.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    out.raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }

  private static void size(Markup out, long width, long height) {
    out.raw(" cx=\"").number(width).raw("\" cy=\"").number(height).raw("\"/>");
  }
}
