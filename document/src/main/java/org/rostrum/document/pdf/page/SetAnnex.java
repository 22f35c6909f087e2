package org.rostrum.document.pdf.page;

import java.util.List;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.tag.Node;

/**
 * An annex as set, before it has page numbers and codes.
 *
 * @param signs what its glyphs are
 * @param nodes its structure tree; the first is its root
 * @param links where its links lead; the first has the number 1
 */
public record SetAnnex(List<Sign> signs, List<Node> nodes, List<Leads> links, List<SetPage> pages) {
  public SetAnnex {
    signs = List.copyOf(signs);
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    pages = List.copyOf(pages);
  }
}
