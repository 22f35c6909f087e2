package org.rostrum.document.html;

import java.util.Locale;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Picture;

/** Writes a picture, or words in its stead where browsers do not show its format. */
final class FigureWriter {
  private static final long UNITS_A_PIXEL = 9_525;

  private FigureWriter() {}

  static void write(Inline.Figure figure, Story story) {
    Markup out = story.out();
    String address = story.keep(figure.picture());
    if (PictureFolder.shown(figure.picture().format())) {
      out.raw("<img").attribute("src", address).attribute("alt", figure.description());
      if (figure.description().isEmpty()) {
        out.raw(" class=\"undescribed\"");
      }
      out.raw(" width=\"").number(pixels(figure.width()));
      out.raw("\" height=\"").number(pixels(figure.height())).raw("\" />");
      return;
    }
    out.raw("<span class=\"unseen\"").attribute("data-picture", address);
    out.attribute("lang", story.frameLanguage()).raw(">[");
    out.text(story.wording().picture());
    if (figure.picture().format() != Picture.Format.WITHHELD) {
      out.raw(" (").text(name(figure.picture().format())).raw(")");
    }
    if (!figure.description().isEmpty()) {
      out.raw(": ").text(figure.description());
    }
    out.raw("]</span>");
  }

  private static String name(Picture.Format format) {
    return format.extension().toUpperCase(Locale.ROOT);
  }

  private static int pixels(long units) {
    return Math.clamp((units + UNITS_A_PIXEL / 2) / UNITS_A_PIXEL, 1, 20_000);
  }
}
