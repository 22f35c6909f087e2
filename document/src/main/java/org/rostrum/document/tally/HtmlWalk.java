package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks one annex. A note is found by where its reference leads, so that a reference that leads to
 * another's note is counted with the wrong words and does not balance.
 */
final class HtmlWalk {
  private final Account account = new Account();
  private final PictureNames pictures;
  private final List<String> referred = new ArrayList<>();

  private HtmlWalk(PictureNames pictures) {
    this.pictures = pictures;
  }

  static Tally count(Element root, PictureNames pictures) {
    HtmlWalk walk = new HtmlWalk(pictures);
    Map<String, Element> notes = new HashMap<>();
    List<Element> unreferred = new ArrayList<>();
    boolean rightToLeft = false;
    for (Element read : root.select("article.annex > .read")) {
      rightToLeft = rightToLeft(read, false);
      for (Element note : read.select("> section.notes > ol > li")) {
        notes.put("#" + note.id(), note);
        unreferred.add(note);
      }
      walk.children(read, new Setting(rightToLeft, false, false));
    }
    for (int i = 0; i < walk.referred.size(); i++) {
      walk.account.startNote();
      Element note = notes.get(walk.referred.get(i));
      if (note != null) {
        unreferred.remove(note);
        walk.children(note, new Setting(rightToLeft(note, rightToLeft), false, false));
      }
    }
    for (Element note : unreferred) {
      walk.account.startNote();
      walk.children(note, new Setting(rightToLeft(note, rightToLeft), false, false));
    }
    return walk.account.done();
  }

  /** What holds where we are. */
  private record Setting(boolean rightToLeft, boolean heading, boolean emphasis) {
    Setting standingOut() {
      return new Setting(rightToLeft, heading, !heading);
    }
  }

  private void children(Element parent, Setting setting) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        account.emphasis(setting.emphasis());
        account.text(text.getWholeText());
        account.emphasis(false);
      } else if (child instanceof Element element) {
        element(element, setting);
      }
    }
  }

  private void element(Element element, Setting outer) {
    if (ours(element)) {
      return;
    }
    Setting setting =
        new Setting(rightToLeft(element, outer.rightToLeft()), outer.heading(), outer.emphasis());
    switch (element.normalName()) {
      case "p" -> paragraph(element, setting, element.hasClass("head"));
      case "figcaption" -> paragraph(element, setting, false);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> paragraph(element, setting, true);
      case "em", "strong", "u", "s", "sup", "sub" -> children(element, setting.standingOut());
      case "img" -> account.picture(pictures.hash(element.attr("src")));
      case "br" -> account.gap();
      case "table" -> {
        account.table();
        children(element, setting);
      }
      case "span" -> span(element, setting);
      default -> children(element, setting);
    }
  }

  private void paragraph(Element element, Setting setting, boolean heading) {
    account.startParagraph(setting.rightToLeft());
    children(element, new Setting(setting.rightToLeft(), heading, false));
    account.endParagraph();
  }

  private void span(Element element, Setting setting) {
    switch (element.className()) {
      case "link" -> {
        account.link();
        children(element, setting);
      }
      case "small-caps", "all-caps" -> children(element, setting.standingOut());
      case "unseen" -> account.picture(pictures.hash(element.attr("data-picture")));
      default -> children(element, setting);
    }
  }

  /** Counts or passes over what is not the statement's words. */
  private boolean ours(Element element) {
    if (element.normalName().equals("rt")) {
      return true;
    }
    return switch (element.className()) {
      case "label" -> {
        account.label(element.wholeText());
        yield true;
      }
      case "ref" -> {
        account.reference();
        referred.add(element.attr("href"));
        yield true;
      }
      case "address", "pn", "back", "hide", "notes" -> true;
      default -> false;
    };
  }

  private static boolean rightToLeft(Element element, boolean outer) {
    return switch (element.attr("dir")) {
      case "rtl" -> true;
      case "ltr" -> false;
      default -> outer;
    };
  }
}
