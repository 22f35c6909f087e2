package org.rostrum.document.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.page.Leads;
import org.rostrum.document.pdf.page.Measures;
import org.rostrum.document.pdf.page.SetAnnex;
import org.rostrum.document.pdf.page.SetPage;
import org.rostrum.document.pdf.tag.Node;
import org.rostrum.document.text.Picture;

/** Writes the pages, links and structure of one annex. For one thread, one annex. */
final class Emitter {
  private final PdfFile file;
  private final FileObjects shared;
  private final SetAnnex annex;
  private final List<Picture> pictures;
  private final Map<String, Emitted.Spot> elsewhere;
  private final List<Emitted.Page> pages = new ArrayList<>();
  private final Map<String, Emitted.Spot> places = new HashMap<>();
  private final Map<Integer, Emitted.Spot> firsts = new HashMap<>();
  private final SignCodes codes;
  private final int[] objects;
  private final List<StringBuilder> own = new ArrayList<>();
  private final String id;

  /**
   * @param elsewhere places outside the annex
   * @param id begins the names of the annex's notes
   */
  Emitter(
      PdfFile file,
      FileObjects shared,
      SetAnnex annex,
      List<Picture> pictures,
      Map<String, Emitted.Spot> elsewhere,
      String id) {
    this.file = file;
    this.shared = shared;
    this.annex = annex;
    this.pictures = pictures;
    this.elsewhere = elsewhere;
    this.id = id;
    codes = new SignCodes(shared.fonts(), annex.signs());
    objects = new int[annex.nodes().size()];
    for (int i = 0; i < objects.length; i++) {
      own.add(new StringBuilder());
    }
  }

  Emitted write() throws IOException {
    number();
    for (int i = 0; i < annex.pages().size(); i++) {
      pages.add(new Emitted.Page(file.reserve(), file.reserve(), annex.pages().get(i).sheet()));
    }
    for (int i = 0; i < annex.pages().size(); i++) {
      places(annex.pages().get(i), pages.get(i));
    }
    for (int i = 0; i < annex.pages().size(); i++) {
      page(annex.pages().get(i), pages.get(i));
    }
    structure();
    return new Emitted(pages, objects[0], bookmarks(), places);
  }

  /** Numbers the nodes that hold something; cells and links stay though nothing is in them. */
  private void number() {
    List<Node> nodes = annex.nodes();
    boolean[] keeps = new boolean[nodes.size()];
    for (SetPage page : annex.pages()) {
      for (Drawn drawn : page.drawn()) {
        int slot =
            switch (drawn) {
              case Drawn.Glyphs glyphs -> glyphs.slot();
              case Drawn.Image image -> image.slot();
              case Drawn.Rule _, Drawn.Place _ -> -1;
            };
        if (slot >= 0) {
          keeps[slot] = true;
        }
      }
    }
    keeps[0] = true;
    for (int i = nodes.size() - 1; i >= 0; i--) {
      String type = nodes.get(i).type();
      keeps[i] |=
          type.equals("Link") || type.equals("TD") || type.equals("TH") || type.equals("TR");
      if (keeps[i] && nodes.get(i).parent() >= 0) {
        keeps[nodes.get(i).parent()] = true;
      }
    }
    for (int i = 0; i < objects.length; i++) {
      if (keeps[i] && !nodes.get(i).type().isEmpty()) {
        objects[i] = file.reserve();
      }
    }
  }

  private void places(SetPage set, Emitted.Page page) {
    for (Drawn drawn : set.drawn()) {
      if (drawn instanceof Drawn.Place(String name, double y)) {
        places.putIfAbsent(name, spot(page, y));
      }
    }
  }

  private static Emitted.Spot spot(Emitted.Page page, double y) {
    return new Emitted.Spot(page.number(), up(page, y) + 4);
  }

  /** From below on the page what is so far down in the text. */
  private static double up(Emitted.Page page, double y) {
    return page.sheet().pageHeight() - Measures.TOP - y;
  }

  private void page(SetPage set, Emitted.Page page) throws IOException {
    List<Integer> marked = new ArrayList<>();
    Content content =
        new Content(
            codes,
            page.sheet(),
            slot -> {
              own.get(slot).append("<</Type/MCR/Pg ").append(page.number()).append(" 0 R/MCID ");
              own.get(slot).append(marked.size()).append(">>");
              marked.add(objects[annex.nodes().get(slot).parent()]);
              return marked.size() - 1;
            });
    Map<String, Integer> images = new LinkedHashMap<>();
    List<Integer> notes = new ArrayList<>();
    for (Drawn each : set.drawn()) {
      switch (each) {
        case Drawn.Glyphs glyphs -> {
          content.glyphs(glyphs);
          first(glyphs.slot(), page, glyphs.y() - glyphs.size());
          double bottom = glyphs.y() + glyphs.size() * 0.25;
          Drawn.Span span = glyphs.span();
          link(glyphs.link(), page, span, glyphs.y() - glyphs.size(), bottom, notes);
        }
        case Drawn.Image image -> {
          int number = shared.images().number(pictures.get(image.picture()));
          images.put("I" + number, number);
          content.image(image, "I" + number);
          Drawn.Span span = new Drawn.Span(image.x(), image.x() + image.width());
          figure(image, page);
          link(image.link(), page, span, image.y(), image.y() + image.height(), notes);
        }
        case Drawn.Rule rule -> content.rule(rule);
        case Drawn.Place _ -> {}
      }
    }
    int stream = file.stream("", content.bytes());
    StringBuilder marks = new StringBuilder("[");
    marked.forEach(each -> marks.append(each).append(" 0 R "));
    int key = shared.parents().page(file.object(marks.append(']')));
    StringBuilder out = new StringBuilder("<</Type/Page/Parent ");
    out.append(shared.pageTree()).append(" 0 R/MediaBox[0 0 ");
    out.append(Content.text(page.sheet().pageWidth())).append(' ');
    out.append(Content.text(page.sheet().pageHeight())).append("]/Resources<</Font ");
    out.append(shared.fontResources()).append(" 0 R");
    if (!images.isEmpty()) {
      out.append("/XObject<<");
      images.forEach(
          (name, number) -> out.append('/').append(name).append(' ').append(number).append(" 0 R"));
      out.append(">>");
    }
    out.append(">>/Contents[").append(stream).append(" 0 R ").append(page.frame());
    out.append(" 0 R]/StructParents ").append(key).append("/Tabs/S");
    if (!notes.isEmpty()) {
      out.append("/Annots[");
      notes.forEach(each -> out.append(each).append(" 0 R "));
      out.append(']');
    }
    file.object(page.number(), out.append(">>"));
  }

  private final Map<Integer, String> boxes = new HashMap<>();

  private void figure(Drawn.Image image, Emitted.Page page) {
    if (image.slot() < 0) {
      return;
    }
    first(image.slot(), page, image.y());
    double left = Measures.LEFT + image.x();
    double top = up(page, image.y());
    boxes.put(
        annex.nodes().get(image.slot()).parent(),
        "/O/Layout/BBox["
            + Content.text(left)
            + " "
            + Content.text(top - image.height())
            + " "
            + Content.text(left + image.width())
            + " "
            + Content.text(top)
            + "]");
  }

  /** Keeps where a heading first stands. */
  private void first(int slot, Emitted.Page page, double y) {
    int node = slot;
    while (node >= 0) {
      if (!annex.nodes().get(node).title().isEmpty()) {
        firsts.putIfAbsent(node, spot(page, y));
      }
      node = annex.nodes().get(node).parent();
    }
  }

  private void link(
      int link, Emitted.Page page, Drawn.Span span, double top, double bottom, List<Integer> notes)
      throws IOException {
    if (link == 0) {
      return;
    }
    Leads leads = annex.links().get(link - 1);
    String action = action(leads);
    if (action.isEmpty()) {
      return;
    }
    double upper = up(page, top);
    double lower = up(page, bottom);
    int key = shared.parents().annotation(objects[leads.node()]);
    String says = leads.address().isEmpty() ? leads.place() : leads.address();
    int number =
        file.object(
            "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["
                + Content.text(Measures.LEFT + span.left())
                + " "
                + Content.text(lower)
                + " "
                + Content.text(Measures.LEFT + span.right())
                + " "
                + Content.text(upper)
                + "]/StructParent "
                + key
                + "/Contents"
                + PdfFile.string(says)
                + action
                + ">>");
    notes.add(number);
    own.get(leads.node())
        .append("<</Type/OBJR/Pg ")
        .append(page.number())
        .append(" 0 R/Obj ")
        .append(number)
        .append(" 0 R>>");
  }

  private String action(Leads leads) {
    if (!leads.place().isEmpty()) {
      Emitted.Spot spot = places.get(leads.place());
      if (spot == null) {
        spot = elsewhere.get(leads.place());
      }
      return spot == null ? "" : "/Dest" + spot.destination();
    }
    String address = Addresses.safe(leads.address());
    return address.isEmpty() ? "" : "/A<</S/URI/URI" + PdfFile.ascii(address) + ">>";
  }

  private void structure() throws IOException {
    List<Node> nodes = annex.nodes();
    List<StringBuilder> kids = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      kids.add(new StringBuilder());
    }
    for (int i = 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      StringBuilder to = kids.get(node.parent());
      if (node.type().isEmpty()) {
        to.append(own.get(i));
      } else if (objects[i] > 0) {
        to.append(objects[i]).append(" 0 R ");
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (objects[i] > 0) {
        element(i, nodes.get(i), kids.get(i).append(own.get(i)));
      }
    }
  }

  private void element(int i, Node node, StringBuilder kids) throws IOException {
    int parent = node.parent() < 0 ? shared.documentNode() : objects[node.parent()];
    StringBuilder out = new StringBuilder("<</Type/StructElem/S/");
    out.append(node.type()).append("/P ").append(parent).append(" 0 R");
    if (!node.language().isEmpty()) {
      out.append("/Lang").append(PdfFile.ascii(node.language()));
    }
    String attributes = boxes.getOrDefault(i, node.attributes());
    if (!attributes.isEmpty()) {
      out.append("/A<<").append(attributes).append(">>");
    }
    if (!node.alternative().isEmpty()) {
      out.append("/Alt").append(PdfFile.string(node.alternative()));
    }
    if (node.type().equals("Note")) {
      String name = id + "-" + i;
      shared.noteIds().put(name, objects[i]);
      out.append("/ID").append(PdfFile.ascii(name));
    }
    if (!kids.isEmpty()) {
      out.append("/K[").append(kids).append(']');
    }
    file.object(objects[i], out.append(">>"));
  }

  private List<Emitted.Bookmark> bookmarks() {
    List<Emitted.Bookmark> bookmarks = new ArrayList<>();
    for (int i = 0; i < annex.nodes().size(); i++) {
      Node node = annex.nodes().get(i);
      Emitted.Spot spot = firsts.get(i);
      if (spot != null && node.type().length() == 2 && node.type().startsWith("H")) {
        bookmarks.add(new Emitted.Bookmark(node.type().charAt(1) - '0', node.title(), spot));
      }
    }
    return bookmarks;
  }
}
