package org.rostrum.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.rostrum.document.akn.AknForm;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Text;

/** One statement alone in a form of the official document, to look at before it is compiled. */
final class SinglePage {
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private SinglePage() {}

  /** A page that needs no other file: its pictures are inside. */
  static String html(String name, Text text) {
    Part part = new HtmlForm().part(imprint(text), annex(name, text), text);
    String body = new String(part.body().stored(), StandardCharsets.UTF_8);
    for (Picture picture : part.pictures()) {
      String file = "pictures/" + picture.sha256() + "." + picture.format().extension();
      String data = Base64.getEncoder().encodeToString(picture.bytes());
      body = body.replace(file, "data:" + picture.format().mediaType() + ";base64," + data);
    }
    String direction = text.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    return "<!DOCTYPE html>\n<html lang=\""
        + text.language()
        + "\" dir=\""
        + direction
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\""
        + " content=\"width=device-width\">\n<title>"
        + escaped(name)
        + "</title>\n</head>\n<body>\n"
        + body
        + "\n</body>\n</html>\n";
  }

  /** An Akoma Ntoso document; its pictures are named but not beside it. */
  static String akn(String name, Text text) {
    Part part = new AknForm().part(imprint(text), annex(name, text), text);
    String attachment = new String(part.body().stored(), StandardCharsets.UTF_8);
    String doc =
        attachment.substring(
            attachment.indexOf("<doc "), attachment.lastIndexOf("</doc>") + "</doc>".length());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
        + doc
        + "\n</akomaNtoso>\n";
  }

  private static Imprint imprint(Text text) {
    return new Imprint("", NO_DAY, NO_DAY, text.language());
  }

  private static Annex annex(String name, Text text) {
    return new Annex(1, "", name, name, "statement", "", text.language(), text.direction());
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
