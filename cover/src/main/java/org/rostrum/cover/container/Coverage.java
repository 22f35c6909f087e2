package org.rostrum.cover.container;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;
import org.rostrum.document.safety.SafeXml;

/**
 * Whether every signature in a container covers every file in it, byte for byte; counted here from
 * the digests themselves, beside what the library says. For one container, one thread.
 */
final class Coverage {
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final List<ZipEntryBytes> entries;
  private final Map<String, byte[]> data = new HashMap<>();
  private final Findings findings;
  private final List<Set<String>> coverage = new ArrayList<>();

  Coverage(List<ZipEntryBytes> entries, List<ZipEntryBytes> data, Findings findings) {
    this.entries = entries;
    this.findings = findings;
    data.forEach(entry -> this.data.put(entry.name(), entry.bytes()));
  }

  /** Looks at all of META-INF; says how many signatures there are. */
  int look() {
    int signatures = 0;
    List<ZipEntryBytes> manifests = new ArrayList<>();
    List<ZipEntryBytes> others = new ArrayList<>();
    for (ZipEntryBytes entry : entries) {
      String name = entry.name();
      if (!entry.inMetaInf()) {
        continue;
      }
      if (name.equals(MANIFEST)) {
        manifest(entry);
      } else if (name.matches("META-INF/[^/]*signatures[^/]*\\.xml")) {
        signatures += xades(entry);
      } else if (name.matches("META-INF/ASiC[^/]*Manifest[^/]*\\.xml")) {
        manifests.add(entry);
      } else {
        others.add(entry);
      }
    }
    signatures += cades(manifests, others);
    for (ZipEntryBytes other : others) {
      findings.add(Check.CONTAINER_EXTRA_FILE, Spot.file(other.name()), other.name());
    }
    if (!coverage.isEmpty()) {
      alike();
    }
    if (signatures == 0) {
      findings.add(Check.CONTAINER_NOT_SIGNED, Spot.WHOLE_FILE);
    }
    return signatures;
  }

  private int xades(ZipEntryBytes entry) {
    SignatureXml.Read read = SignatureXml.read(entry, findings);
    if (read.signatures() == 0) {
      findings.add(Check.XML_UNREADABLE, Spot.file(entry.name()));
    }
    if (read.signatures() > 1) {
      findings.add(Check.CONTAINER_SCOPES, Spot.file(entry.name()));
    }
    covers(entry.name(), read.references());
    return read.signatures();
  }

  /** Signatures in CMS: each covers a manifest, which names the files. */
  private int cades(List<ZipEntryBytes> manifests, List<ZipEntryBytes> others) {
    for (ZipEntryBytes manifest : manifests) {
      covers(manifest.name(), SignatureXml.read(manifest, findings).references());
    }
    List<ZipEntryBytes> signatures =
        others.stream()
            .filter(entry -> entry.name().matches("META-INF/[^/]*signature[^/]*\\.p7s"))
            .toList();
    others.removeAll(signatures);
    if (signatures.size() != manifests.size()) {
      findings.add(Check.CONTAINER_MANIFEST, Spot.WHOLE_FILE);
    }
    return signatures.size();
  }

  private void covers(String signature, List<Reference> references) {
    Set<String> covered = new HashSet<>();
    for (Reference reference : references) {
      String name = decoded(reference.uri());
      byte[] bytes = data.get(name);
      if (bytes == null) {
        findings.add(Check.CONTAINER_OTHER_FILE, Spot.file(signature), name);
      } else if (!Digests.says(reference, bytes)) {
        findings.add(Check.CONTAINER_OTHER_FILE, Spot.file(name), name);
        covered.add(name);
      } else if (!covered.add(name)) {
        findings.add(Check.XML_WRAPPED, Spot.file(signature), name);
      }
    }
    coverage.add(covered);
  }

  /** A file that no signature covers, or one that some cover and others do not. */
  private void alike() {
    for (String name : data.keySet().stream().sorted().toList()) {
      long times = coverage.stream().filter(covered -> covered.contains(name)).count();
      if (times == 0) {
        findings.add(Check.CONTAINER_NOT_COVERED, Spot.file(name), name);
      } else if (times < coverage.size()) {
        findings.add(Check.CONTAINER_SCOPES, Spot.file(name), name);
      }
    }
  }

  private static String decoded(String uri) {
    String path = uri.startsWith("./") ? uri.substring(2) : uri;
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The manifest of OpenDocument names every file beside META-INF, once, and the container. */
  private void manifest(ZipEntryBytes entry) {
    Set<String> named = new HashSet<>();
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(entry.bytes()));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          findings.add(Check.XML_DOCTYPE, Spot.file(entry.name()));
        }
        if (event == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("file-entry")) {
          path(reader, named);
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      findings.add(Check.XML_UNREADABLE, Spot.file(entry.name()));
      return;
    }
    if (!named.equals(data.keySet())) {
      findings.add(Check.CONTAINER_MANIFEST, Spot.file(entry.name()));
    }
  }

  private void path(XMLStreamReader reader, Set<String> named) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String value = reader.getAttributeValue(i);
      boolean isPath = reader.getAttributeLocalName(i).equals("full-path");
      if (isPath && !value.equals("/") && !named.add(value)) {
        findings.add(Check.CONTAINER_MANIFEST, Spot.file(MANIFEST));
      }
    }
  }
}
