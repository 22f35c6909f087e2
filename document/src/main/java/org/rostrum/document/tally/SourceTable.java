package org.rostrum.document.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one table of a source file; deleted rows are out. For one thread. */
final class SourceTable {
  private final SourceStory story;
  private final XMLStreamReader xml;
  private final List<Consumer<Account>> rows = new ArrayList<>();
  private int filled;

  SourceTable(SourceStory story, XMLStreamReader xml) {
    this.story = story;
    this.xml = xml;
  }

  /** Walks through the {@code w:tbl} the reader stands on; one without cells is no table. */
  void walk() throws XMLStreamException {
    story.inTable(rows, () -> Source.children(xml, this::part));
    if (filled > 0) {
      story.table(rows);
    }
  }

  private void part() throws XMLStreamException {
    if (story.alternative()) {
      story.alternate(() -> part());
      return;
    }
    switch (xml.getLocalName()) {
      case "tblPr", "tblGrid", "tblPrEx", "del", "moveFrom", "sdtPr", "sdtEndPr" ->
          Source.skip(xml);
      case "tr" -> row();
      case "bookmarkStart" -> story.bookmark();
      case "p", "tc", "tbl", "r" -> {
        int before = rows.size();
        story.block();
        story.end();
        filled += rows.size() > before ? 1 : 0;
      }
      default -> Source.children(xml, () -> part());
    }
  }

  private void row() throws XMLStreamException {
    boolean[] deleted = {false};
    Source.children(xml, () -> cells(deleted));
  }

  private void cells(boolean[] deleted) throws XMLStreamException {
    if (deleted[0]) {
      Source.skip(xml);
      return;
    }
    if (story.alternative()) {
      story.alternate(() -> cells(deleted));
      return;
    }
    switch (xml.getLocalName()) {
      case "trPr" ->
          Source.children(
              xml,
              () -> {
                String name = xml.getLocalName();
                deleted[0] |= name.equals("del") || name.equals("moveFrom");
                Source.skip(xml);
              });
      case "tblPrEx", "sdtPr", "sdtEndPr" -> Source.skip(xml);
      case "bookmarkStart" -> story.bookmark();
      case "tc", "p", "tbl", "r" -> {
        filled++;
        if (xml.getLocalName().equals("tc")) {
          Source.children(xml, story::block);
        } else {
          story.block();
        }
        story.end();
      }
      default -> Source.children(xml, () -> cells(deleted));
    }
  }
}
