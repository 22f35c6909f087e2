package org.rostrum.document.akn.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The identifiers of a file and what points to them. */
final class Identifiers {
  private final Findings findings;
  private final Set<String> known = new HashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Map<String, String> concepts = new HashMap<>();

  Identifiers(Findings findings) {
    this.findings = findings;
  }

  /**
   * Takes the identifier and the references of an element.
   *
   * @param attachment the attachment it stands in, 0 outside
   */
  void element(XMLStreamReader xml, int attachment) {
    boolean concept = xml.getLocalName().startsWith("TLC");
    String identifier = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      switch (xml.getAttributeLocalName(i)) {
        case "eId" -> identifier = value;
        case "href" -> {
          if (!concept) {
            reference(value);
          }
        }
        case "refersTo", "source", "as", "by" -> reference(value);
        case "src" -> source(value);
        default -> {}
      }
    }
    if (identifier.isEmpty()) {
      return;
    }
    identifier(identifier, attachment);
    if (concept) {
      String href = xml.getAttributeValue(null, "href");
      concepts.put(identifier, href == null ? "" : href.substring(href.lastIndexOf('/') + 1));
    }
  }

  private void identifier(String identifier, int attachment) {
    if (!known.add(identifier)) {
      findings.add("akn-identifier-twice", identifier, "The identifier stands twice in the file");
    }
    wanted.remove(identifier);
    String prefix = "att_" + attachment;
    boolean own = identifier.equals(prefix) || identifier.startsWith(prefix + "__");
    if (attachment > 0 && !own) {
      findings.add(
          "akn-identifier-prefix",
          identifier,
          "The identifier does not begin with that of its attachment, " + prefix);
    }
  }

  private void reference(String href) {
    if (href.startsWith("#")) {
      String identifier = href.substring(1);
      if (!known.contains(identifier)) {
        wanted.add(identifier);
      }
      return;
    }
    if (!href.startsWith("/akn/") && !href.startsWith("!")) {
      findings.add("akn-reference-outside", href, "A reference leads out of the document");
    }
  }

  private void source(String source) {
    if (!source.startsWith("media/") || source.contains("..") || source.contains(":")) {
      findings.add("akn-picture-outside", source, "A picture is not in the folder media");
    }
  }

  /** The last step of the address a reference leads to; empty when it leads nowhere. */
  String endOf(String href) {
    return href.startsWith("#") ? concepts.getOrDefault(href.substring(1), "") : "";
  }

  /** Tells what points nowhere. */
  void finish() {
    for (String missing : wanted) {
      findings.add("akn-reference-nowhere", missing, "A reference leads to nothing in the file");
    }
  }
}
