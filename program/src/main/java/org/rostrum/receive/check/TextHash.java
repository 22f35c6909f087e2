package org.rostrum.receive.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;
import org.rostrum.storage.files.FileHash;

/**
 * The hash of a rebuilt text: two texts with one hash say the same, look the same and hold the same
 * pictures. Each part goes in with its name and its length, so that no two texts read alike. For
 * one thread.
 */
final class TextHash {
  private final MessageDigest digest;

  private TextHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  static FileHash of(Text text) {
    TextHash hash = new TextHash();
    hash.says("rostrum text 1", text.language(), text.direction());
    hash.blocks(text.blocks());
    for (Note note : text.notes()) {
      hash.says("note", note.printed(), note.kind());
      hash.blocks(note.blocks());
    }
    return new FileHash(HexFormat.of().formatHex(hash.digest.digest()));
  }

  private void says(Object... facts) {
    for (Object fact : facts) {
      byte[] bytes = fact.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }

  private void blocks(List<Block> blocks) {
    says("blocks", blocks.size());
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> {
          says("heading", heading.level(), heading.label());
          line(heading.line());
        }
        case Block.Paragraph paragraph -> {
          says("paragraph", paragraph.role(), paragraph.indent());
          line(paragraph.line());
        }
        case Block.ListItem item -> {
          says("item", item.level(), item.label());
          line(item.line());
        }
        case Block.Table table -> table(table);
        case Block.Aside(List<Block> inner) -> {
          says("aside");
          blocks(inner);
        }
        case Block.Break brk -> says("break", brk.kind());
      }
    }
  }

  private void table(Block.Table table) {
    says("table", table.direction(), table.widths(), table.headerRows(), table.rows().size());
    for (Row row : table.rows()) {
      says("row", row.cells().size());
      for (Cell cell : row.cells()) {
        says("cell", cell.columns(), cell.rows());
        blocks(cell.blocks());
      }
    }
  }

  private void line(Line line) {
    says("line", line.direction(), line.alignment(), line.language());
    inlines(line.inlines());
  }

  private void inlines(List<Inline> inlines) {
    says("inlines", inlines.size());
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run(String words, Style style) ->
            says(
                "run",
                words,
                style.emphasis().stream().sorted().toList(),
                style.language(),
                style.direction());
        case Inline.Mark mark -> says("mark", mark);
        case Inline.NoteMark(int number) -> says("note mark", number);
        case Inline.Figure figure ->
            says(
                "figure",
                figure.picture().sha256(),
                figure.width(),
                figure.height(),
                figure.description());
        case Inline.Link(Inline.Target target, List<Inline> inner) -> {
          says("link", target);
          inlines(inner);
        }
        case Inline.Anchor(String name) -> says("anchor", name);
        case Inline.Ruby(List<Inline> base, String reading) -> {
          says("ruby", reading);
          inlines(base);
        }
        case Inline.Embedded embedded -> {
          says("embedded", embedded.force(), embedded.direction());
          inlines(embedded.inlines());
        }
        case Inline.Formula(String words) -> says("formula", words);
      }
    }
  }
}
