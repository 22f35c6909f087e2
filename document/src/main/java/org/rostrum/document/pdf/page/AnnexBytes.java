package org.rostrum.document.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.pdf.font.Named;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.line.Drawn;
import org.rostrum.document.pdf.tag.Node;

/** A set annex as bytes, to be kept until the document is joined. */
public final class AnnexBytes {
  private static final double UNITS = 200;

  private AnnexBytes() {}

  /** As bytes. */
  public static byte[] write(SetAnnex annex) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(annex.signs().size());
      for (Sign sign : annex.signs()) {
        sign(out, sign);
      }
      out.writeInt(annex.nodes().size());
      for (Node node : annex.nodes()) {
        out.writeInt(node.parent());
        for (String words : strings(node)) {
          text(out, words);
        }
      }
      out.writeInt(annex.links().size());
      for (Leads link : annex.links()) {
        out.writeInt(link.node());
        text(out, link.address());
        text(out, link.place());
      }
      out.writeInt(annex.pages().size());
      for (SetPage page : annex.pages()) {
        out.writeBoolean(page.sheet() == Sheet.LANDSCAPE);
        out.writeInt(page.drawn().size());
        for (Drawn drawn : page.drawn()) {
          drawn(out, drawn);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<String> strings(Node node) {
    return List.of(
        node.type(), node.language(), node.attributes(), node.alternative(), node.title());
  }

  private static void text(DataOutputStream out, String words) throws IOException {
    out.writeInt(words.length());
    out.writeChars(words);
  }

  private static String text(DataInputStream in) throws IOException {
    char[] words = new char[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readChar();
    }
    return new String(words);
  }

  private static void sign(DataOutputStream out, Sign sign) throws IOException {
    out.writeUTF(sign.face().name());
    out.writeInt(sign.advance());
    text(out, sign.text());
    out.writeShort(sign.glyphs().size());
    for (Sign.Placed placed : sign.glyphs()) {
      out.writeInt(placed.glyph());
      out.writeInt(placed.x());
      out.writeInt(placed.y());
    }
  }

  private static void number(DataOutputStream out, double points) throws IOException {
    out.writeInt((int) Math.round(points * UNITS));
  }

  private static double number(DataInputStream in) throws IOException {
    return in.readInt() / UNITS;
  }

  private static void drawn(DataOutputStream out, Drawn drawn) throws IOException {
    switch (drawn) {
      case Drawn.Glyphs g -> {
        out.writeByte(0);
        out.writeInt(g.slot());
        out.writeInt(g.link());
        number(out, g.size());
        out.writeBoolean(g.weight() == Drawn.Weight.STROKED);
        number(out, g.y());
        number(out, g.span().left());
        number(out, g.span().right());
        out.writeInt(g.signs().length);
        for (int i = 0; i < g.signs().length; i++) {
          out.writeShort(g.signs()[i]);
          number(out, g.xs()[i]);
        }
      }
      case Drawn.Rule(double x, double y, double width, double height) -> {
        out.writeByte(1);
        for (double each : new double[] {x, y, width, height}) {
          number(out, each);
        }
      }
      case Drawn.Image i -> {
        out.writeByte(2);
        out.writeInt(i.slot());
        out.writeInt(i.link());
        out.writeInt(i.picture());
        for (double each : new double[] {i.x(), i.y(), i.width(), i.height()}) {
          number(out, each);
        }
      }
      case Drawn.Place(String name, double y) -> {
        out.writeByte(3);
        text(out, name);
        number(out, y);
      }
    }
  }

  /** From bytes. */
  public static SetAnnex read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Sign> signs = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        signs.add(sign(in));
      }
      List<Node> nodes = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        nodes.add(new Node(in.readInt(), text(in), text(in), text(in), text(in), text(in)));
      }
      List<Leads> links = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        links.add(new Leads(in.readInt(), text(in), text(in)));
      }
      List<SetPage> pages = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        Sheet sheet = in.readBoolean() ? Sheet.LANDSCAPE : Sheet.PORTRAIT;
        List<Drawn> page = new ArrayList<>();
        for (int m = in.readInt(); m > 0; m--) {
          page.add(drawn(in));
        }
        pages.add(new SetPage(sheet, page));
      }
      return new SetAnnex(signs, nodes, links, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sign sign(DataInputStream in) throws IOException {
    Named face = Named.valueOf(in.readUTF());
    int advance = in.readInt();
    String words = text(in);
    List<Sign.Placed> glyphs = new ArrayList<>();
    for (int n = in.readShort(); n > 0; n--) {
      glyphs.add(new Sign.Placed(in.readInt(), in.readInt(), in.readInt()));
    }
    return new Sign(face, glyphs, advance, words);
  }

  private static Drawn drawn(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 0 -> glyphs(in);
      case 1 -> new Drawn.Rule(number(in), number(in), number(in), number(in));
      case 2 ->
          new Drawn.Image(
              in.readInt(),
              in.readInt(),
              in.readInt(),
              number(in),
              number(in),
              number(in),
              number(in));
      default -> new Drawn.Place(text(in), number(in));
    };
  }

  private static Drawn glyphs(DataInputStream in) throws IOException {
    int slot = in.readInt();
    int link = in.readInt();
    double size = number(in);
    Drawn.Weight weight = in.readBoolean() ? Drawn.Weight.STROKED : Drawn.Weight.AS_CUT;
    double y = number(in);
    Drawn.Span span = new Drawn.Span(number(in), number(in));
    int[] signs = new int[in.readInt()];
    double[] xs = new double[signs.length];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = in.readShort() & 0xFFFF;
      xs[i] = number(in);
    }
    return new Drawn.Glyphs(slot, link, size, weight, signs, xs, y, span);
  }
}
