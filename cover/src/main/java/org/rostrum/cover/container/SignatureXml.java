package org.rostrum.cover.container;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;
import org.rostrum.document.safety.SafeXml;

/**
 * Reads the XML of a signature or a manifest, only to see what it covers and whether it is made to
 * mislead: a document type, one signature inside another, the same identity twice, transformations
 * that are programs, addresses that lead outside. For one file, one thread.
 */
final class SignatureXml {
  private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
  private static final Set<String> CANONICAL =
      Set.of(
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
          EXCLUSIVE,
          EXCLUSIVE + "WithComments",
          "http://www.w3.org/2006/12/xml-c14n11",
          "http://www.w3.org/2006/12/xml-c14n11#WithComments");

  private final String file;
  private final Findings findings;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<String> identities = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();
  private int signatures;
  private String uri = "";
  private String algorithm = "";
  private String digest = "";
  private int transforms;

  private SignatureXml(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * What stands in a file of signatures or a manifest.
   *
   * @param references those to files, in their order; those inside the signature are left out
   * @param signatures how many signatures it holds
   */
  record Read(List<Reference> references, int signatures) {}

  static Read read(ZipEntryBytes entry, Findings findings) {
    SignatureXml xml = new SignatureXml(entry.name(), findings);
    if (new String(entry.bytes(), StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .toUpperCase(Locale.ROOT)
        .contains("<!DOCTYPE")) {
      xml.told(Check.XML_DOCTYPE);
      return new Read(List.of(), 0);
    }
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(entry.bytes()));
      xml.walk(reader);
    } catch (XMLStreamException | RuntimeException e) {
      // Whatever a hostile file makes the reader throw, it means the same to a person.
      xml.told(Check.XML_UNREADABLE);
    }
    return new Read(List.copyOf(xml.references), xml.signatures);
  }

  private void told(Check check) {
    findings.add(check, Spot.file(file));
  }

  private void walk(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader);
        case XMLStreamConstants.DTD -> told(Check.XML_DOCTYPE);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(reader.getText());
        default -> {
          // Comments and blanks say nothing.
        }
      }
    }
  }

  private void words(String words) {
    if (!path.isEmpty() && path.peek().equals("DigestValue")) {
      digest += words;
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    identity(reader);
    boolean dsig = DSIG.equals(reader.getNamespaceURI());
    if (dsig && name.equals("Signature")) {
      boolean counter = path.contains("CounterSignature");
      if (path.contains("Signature") && !counter) {
        told(Check.XML_WRAPPED);
      }
      // a countersignature signs the signature around it, not the files
      signatures += counter ? 0 : 1;
    }
    if (dsig && name.equals("Object") && !path.isEmpty() && !path.peek().equals("Signature")) {
      told(Check.XML_WRAPPED);
    }
    if (name.equals("Reference") || name.equals("DataObjectReference")) {
      uri = value(reader, "URI");
      algorithm = "";
      digest = "";
      transforms = 0;
    }
    if (name.equals("DigestMethod")) {
      algorithm = value(reader, "Algorithm");
    }
    if (name.equals("DigestValue")) {
      digest = "";
    }
    if (dsig && name.equals("Transform")) {
      transforms++;
      if (!CANONICAL.contains(value(reader, "Algorithm"))) {
        told(Check.XML_TRANSFORM);
      }
    }
    path.push(name);
  }

  /** Two elements of one identity: the one that is signed and the one that is read may differ. */
  private void identity(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      boolean isId = reader.getAttributeLocalName(i).equalsIgnoreCase("id");
      if (isId && !identities.add(reader.getAttributeValue(i))) {
        told(Check.XML_WRAPPED);
      }
    }
  }

  private void end(XMLStreamReader reader) {
    path.pop();
    String name = reader.getLocalName();
    boolean inInfo = name.equals("Reference") && "SignedInfo".equals(path.peek());
    if (inInfo || name.equals("DataObjectReference")) {
      reference();
    }
  }

  private void reference() {
    if (path.contains("CounterSignature") && uri.startsWith("#")) {
      return;
    }
    if (uri.startsWith("#") || uri.isEmpty()) {
      if (uri.isEmpty() || uri.startsWith("#xpointer")) {
        told(Check.XML_WRAPPED);
      }
      return;
    }
    boolean outside =
        uri.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")
            || uri.startsWith("//")
            || uri.startsWith("\\");
    if (outside) {
      findings.add(Check.XML_LEADS_OUTSIDE, Spot.file(file), uri);
      return;
    }
    if (path.contains("CounterSignature")) {
      told(Check.XML_WRAPPED);
      return;
    }
    references.add(new Reference(uri, algorithm, digest.replaceAll("\\s", ""), transforms));
  }

  private static String value(XMLStreamReader reader, String attribute) {
    String value = reader.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }
}
