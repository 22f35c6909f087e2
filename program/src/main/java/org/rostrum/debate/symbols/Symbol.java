package org.rostrum.debate.symbols;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.debate.Language;

/**
 * The symbol of a document. Two symbols name the same document when their canonical forms are
 * equal. All language versions of a document carry the same symbol.
 *
 * @param printed exactly as it stood in its source
 * @param canonical as the United Nations writes it today, without asterisks
 * @param organ whose document it is; of a double symbol, the first one's
 * @param kind what kind of document it is
 * @param period session or year
 * @param number the document's number within its series, such as {@code "237"} or {@code "113A"}
 * @param asterisks {@code "*"} for a document issued anew for technical reasons, mostly empty
 * @param parts what stands between the slashes
 * @param twins the other symbols of the same text, where it carries two: {@code
 *     A/72/514–S/2017/846}
 */
public record Symbol(
    String printed,
    String canonical,
    Organ organ,
    Kind kind,
    Period period,
    String number,
    String asterisks,
    List<Part> parts,
    List<Symbol> twins) {

  public Symbol {
    parts = List.copyOf(parts);
    twins = List.copyOf(twins);
  }

  /** The same symbol with the words it was named by. */
  Symbol printedAs(String words) {
    return new Symbol(words, canonical, organ, kind, period, number, asterisks, parts, twins);
  }

  /** The bodies below the organ, such as {@code "C.1"} or {@code "CN.4/Sub.2"}; mostly empty. */
  public String body() {
    return parts.stream()
        .filter(part -> part.role() == Part.Role.BODY)
        .map(Part::text)
        .collect(Collectors.joining("/"));
  }

  /** The changes, such as {@code "Rev.1/Add.2"}; mostly empty. */
  public String changes() {
    return parts.stream()
        .filter(part -> part.role() == Part.Role.CHANGE)
        .map(Part::text)
        .collect(Collectors.joining("/"));
  }

  /** Where the document can be read, for documents of the United Nations. Made, never verified. */
  public Optional<String> link(Language language) {
    return Links.to(this, Links.Site.DOCS_UN_ORG, Optional.of(language));
  }
}
