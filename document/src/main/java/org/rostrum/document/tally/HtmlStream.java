package org.rostrum.document.tally;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.SafeXml;

/**
 * Counts one annex in one pass, reading its markup as strict XML: many times cheaper than a
 * browser's parser. {@link HtmlWalk} is the browser's view; a test holds the two to the same
 * account.
 *
 * <p>The n-th note must be where the n-th reference leads; where it is not, the note is counted
 * with words that nobody wrote, and the account does not balance.
 */
final class HtmlStream {
  private final Account account = new Account();
  private final PictureNames pictures;
  private final XMLStreamReader reader;
  private final List<String> referred = new ArrayList<>();
  private int notes;

  private HtmlStream(PictureNames pictures, XMLStreamReader reader) {
    this.pictures = pictures;
    this.reader = reader;
  }

  /**
   * The account of an annex's markup.
   *
   * @throws XMLStreamException when the markup is not well-formed, or nested deeper than our XML
   *     factory reads
   */
  static Tally count(byte[] annex, PictureNames pictures) throws XMLStreamException {
    XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(annex));
    try {
      HtmlStream stream = new HtmlStream(pictures, reader);
      stream.annex();
      return stream.account.done();
    } finally {
      reader.close();
    }
  }

  /** What holds where we are. */
  private record Setting(boolean rightToLeft, boolean heading, boolean emphasis) {}

  private void annex() throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && named("class").equals("read")) {
        children(new Setting(rightToLeft(false), false, false));
      }
    }
  }

  /** Counts up to the end of the element that just began. */
  private void children(Setting setting) throws XMLStreamException {
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(setting);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        account.emphasis(setting.emphasis());
        account.text(reader.getText());
        account.emphasis(false);
      }
    }
  }

  private void element(Setting outer) throws XMLStreamException {
    String name = reader.getLocalName();
    String kind = named("class");
    boolean rightToLeft = rightToLeft(outer.rightToLeft());
    Setting setting =
        rightToLeft == outer.rightToLeft()
            ? outer
            : new Setting(rightToLeft, outer.heading(), outer.emphasis());
    switch (name) {
      case "p" -> paragraph(setting, kind.equals("head") || kind.startsWith("head "));
      case "figcaption" -> paragraph(setting, false);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> paragraph(setting, true);
      case "em", "strong", "u", "s", "sup", "sub" -> standingOut(setting);
      case "span" -> span(kind, setting);
      case "a" -> anchor(kind, setting);
      case "rt" -> pass();
      case "img" -> {
        account.picture(pictures.hash(named("src")));
        pass();
      }
      case "br" -> {
        account.gap();
        pass();
      }
      case "table" -> {
        account.table();
        children(setting);
      }
      case "section" -> notes(setting);
      default -> children(setting);
    }
  }

  private void paragraph(Setting setting, boolean heading) throws XMLStreamException {
    account.startParagraph(setting.rightToLeft());
    children(new Setting(setting.rightToLeft(), heading, false));
    account.endParagraph();
  }

  private void standingOut(Setting setting) throws XMLStreamException {
    children(new Setting(setting.rightToLeft(), setting.heading(), !setting.heading()));
  }

  private void span(String kind, Setting setting) throws XMLStreamException {
    switch (kind) {
      case "link" -> {
        account.link();
        children(setting);
      }
      case "small-caps", "all-caps" -> standingOut(setting);
      case "label" -> account.label(reader.getElementText());
      case "ref" -> reference();
      case "unseen" -> {
        account.picture(pictures.hash(named("data-picture")));
        pass();
      }
      case "address", "hide" -> pass();
      default -> children(setting);
    }
  }

  private void anchor(String kind, Setting setting) throws XMLStreamException {
    switch (kind) {
      case "ref" -> reference();
      case "pn", "back" -> pass();
      default -> children(setting);
    }
  }

  private void reference() throws XMLStreamException {
    account.reference();
    referred.add(named("href"));
    pass();
  }

  /** The list of notes; its heading is ours. */
  private void notes(Setting outer) throws XMLStreamException {
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "h3" -> pass();
        case "ol" -> notes(outer);
        default -> note(outer);
      }
    }
  }

  private void note(Setting outer) throws XMLStreamException {
    account.startNote();
    String id = "#" + named("id");
    if (notes < referred.size() && !referred.get(notes).equals(id)) {
      account.text(" the reference leads to " + referred.get(notes) + " and not to " + id + " ");
    }
    notes++;
    children(new Setting(rightToLeft(outer.rightToLeft()), false, false));
  }

  /** Passes over the element that just began, up to its end. */
  private void pass() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private String named(String attribute) {
    String value = reader.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  private boolean rightToLeft(boolean outer) {
    return switch (named("dir")) {
      case "rtl" -> true;
      case "ltr" -> false;
      default -> outer;
    };
  }
}
