package org.rostrum.document.akn.check;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.SafeXml;

/**
 * Reads a file once and tells where it leaves the profile. Keeps the identifiers of the file and
 * nothing else. For one thread, one file.
 */
public final class ProfileCheck {
  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Findings findings = new Findings();
  private final Identifiers identifiers = new Identifiers(findings);
  private final Deque<Facts> documents = new ArrayDeque<>();
  private int attachments;
  private int attachmentDepth;

  private ProfileCheck() {}

  /**
   * What is wrong with a file; empty when nothing is.
   *
   * @param file the file's bytes, closed by the caller
   */
  public static List<Finding> findings(InputStream file) {
    ProfileCheck check = new ProfileCheck();
    try {
      check.read(SafeXml.reader(file));
    } catch (XMLStreamException e) {
      check.findings.add("akn-not-xml", "", "The file is not well-formed XML: " + e.getMessage());
    }
    return check.findings.all();
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    identifiers.finish();
  }

  private void start(XMLStreamReader xml) {
    String element = xml.getLocalName();
    identifiers.element(xml, attachmentDepth > 0 ? attachments : 0);
    switch (element) {
      case "akomaNtoso" -> root(xml.getNamespaceURI());
      case "documentCollection", "doc" -> document(xml, element);
      case "attachment" -> {
        attachments++;
        attachmentDepth++;
        String expected = "att_" + attachments;
        if (!expected.equals(xml.getAttributeValue(null, "eId"))) {
          findings.add(
              "akn-attachment-number", expected, "The attachment's identifier is not " + expected);
        }
      }
      default -> {
        if (!documents.isEmpty()) {
          documents.peek().element(xml, element);
        }
      }
    }
  }

  private void root(String namespace) {
    if (!NAMESPACE.equals(namespace)) {
      findings.add("akn-namespace", "", "The namespace is not that of Akoma Ntoso 3.0");
    }
  }

  private void document(XMLStreamReader xml, String element) {
    String component = attachmentDepth > 0 ? "annex_" + attachments : "main";
    String name = xml.getAttributeValue(null, "name");
    documents.push(new Facts(element, name == null ? "" : name, component));
  }

  private void end(String element) {
    switch (element) {
      case "attachment" -> attachmentDepth--;
      case "documentCollection", "doc" -> documents.pop();
      case "meta" -> {
        if (!documents.isEmpty()) {
          new IdentificationRules(documents.peek(), identifiers, findings).check();
        }
      }
      default -> {}
    }
  }
}
