package org.rostrum.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.check.part.Address;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.SafeXml;

/** Reads a finished Word file. */
public final class DocxScan {
  private static final Set<String> FIELDS =
      Set.of("PAGE", "PAGEREF", "NUMPAGES", "SECTIONPAGES", "TOC", "REF", "NOTEREF", "STYLEREF");
  private static final Pattern PART =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
              + "|word/(document|styles|settings|fontTable|numbering|footnotes|endnotes|webSettings"
              + "|(header|footer)[A-Za-z0-9]*)\\.xml|word/_rels/[A-Za-z0-9]+\\.xml\\.rels"
              + "|word/theme/theme1\\.xml|word/media/[A-Za-z0-9._-]+\\.(png|jpeg|gif|bmp|tiff|webp)");
  private static final Set<String> OBJECTS =
      Set.of(
          "object",
          "OLEObject",
          "control",
          "altChunk",
          "subDoc",
          "objectEmbed",
          "objectLink",
          "mailMerge",
          "attachedTemplate",
          "attachedSchema",
          "dataBinding",
          "frameset",
          "pict",
          "oleObj",
          "customXml",
          "sdt",
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "commentReference");
  private static final Set<String> HIDING = Set.of("vanish", "webHidden", "specVanish");
  private static final Set<String> PERSONAL =
      Set.of(
          "creator",
          "lastModifiedBy",
          "Company",
          "Manager",
          "Template",
          "HyperlinkBase",
          "keywords",
          "description",
          "category");

  private DocxScan() {}

  /** What is in the file that must not be there; empty when it is clean. */
  public static List<Finding> findings(Path file) throws IOException {
    Traces traces = new Traces();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        if (!PART.matcher(name).matches()) {
          traces.tell(Trace.OBJECT, name, name);
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            if (name.startsWith("word/media/")) {
              PictureScan.bytes(name, in, traces);
            } else {
              part(name, in, traces);
            }
          }
        }
      }
    }
    return traces.all();
  }

  private static void part(String name, InputStream bytes, Traces traces) throws IOException {
    try {
      XMLStreamReader in = SafeXml.reader(bytes);
      StringBuilder instruction = new StringBuilder();
      String open = "";
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            open = in.getLocalName();
            element(name, open, in, traces);
          }
          case XMLStreamConstants.CHARACTERS -> {
            if (open.equals("instrText")) {
              instruction.append(in.getText());
            } else if (PERSONAL.contains(open) && !in.isWhiteSpace()) {
              traces.tell(Trace.METADATA, name, in.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (in.getLocalName().equals("instrText")) {
              field(name, instruction.toString(), traces);
              instruction.setLength(0);
            }
            open = "";
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION ->
              traces.tell(Trace.SCRIPT, name, "");
          default -> {
            // says nothing
          }
        }
      }
      in.close();
    } catch (XMLStreamException e) {
      traces.tell(Trace.UNREADABLE, name, "");
    }
  }

  private static void element(String part, String name, XMLStreamReader in, Traces traces) {
    if (OBJECTS.contains(name)) {
      traces.tell(Trace.OBJECT, part, name);
    } else if (HIDING.contains(name)) {
      traces.tell(Trace.HIDDEN, part, name);
    } else if (name.equals("fldSimple")) {
      field(part, attribute(in, "instr"), traces);
    } else if (name.equals("Relationship")) {
      relation(part, in, traces);
    } else if (name.equals("imagedata")) {
      traces.tell(Trace.OBJECT, part, name);
    }
  }

  private static void relation(String part, XMLStreamReader in, Traces traces) {
    String target = attribute(in, "Target");
    Address address = Address.of(target);
    boolean outside = address.outside() || !attribute(in, "TargetMode").isEmpty();
    boolean link = attribute(in, "Type").endsWith("/hyperlink");
    boolean mayLead =
        switch (address.kind()) {
          case WEB, MAIL, HARMLESS -> link;
          case LOCAL_FILE, REMOTE_FILE, DANGEROUS, RELATIVE -> false;
        };
    if (outside && !mayLead) {
      traces.tell(Trace.OUTSIDE, part, target);
    }
  }

  private static void field(String part, String instruction, Traces traces) {
    String kind = instruction.strip().split("[\\s\"]", 2)[0].toUpperCase(Locale.ROOT);
    if (!FIELDS.contains(kind)) {
      traces.tell(Trace.FIELD, part, instruction.strip());
    }
  }

  private static String attribute(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }
}
