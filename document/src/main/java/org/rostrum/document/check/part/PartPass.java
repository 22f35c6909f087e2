package org.rostrum.document.check.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.PackageCheck;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.word.pack.WordPackage;

/**
 * Walks every part once, whether the reader would look at it or not: inflates it to its end, and
 * hands each element of what is XML to the checks.
 */
public final class PartPass implements PackageCheck {
  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 500_000;

  private final List<Supplier<PartCheck>> checks;

  public PartPass(List<Supplier<PartCheck>> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  public void look(WordPackage pack, Findings to) {
    List<PartCheck> fresh = checks.stream().map(Supplier::get).toList();
    for (String name : pack.names()) {
      if (!name.endsWith("/")) {
        part(pack, name, fresh, to);
      }
    }
    fresh.forEach(check -> check.allDone(to));
  }

  private static void part(WordPackage pack, String name, List<PartCheck> checks, Findings to) {
    try (InputStream bytes = pack.stream(name)) {
      byte[] head = bytes.readNBytes(Nature.BYTES);
      String type = pack.contentType(name).toLowerCase(Locale.ROOT);
      PartInfo part = new PartInfo(name, type, Nature.of(head));
      checks.forEach(check -> check.begin(part, to));
      boolean xml = part.nature() == Nature.XML || declared(part);
      if (part.nature() == Nature.ODD_XML) {
        to.tell(Code.ODD_ENCODING, Place.part(name), "");
      } else if (xml && head.length > 0) {
        walk(part, new SequenceInputStream(new ByteArrayInputStream(head), bytes), checks, to);
      }
      bytes.transferTo(OutputStream.nullOutputStream());
      checks.forEach(check -> check.done(part, to));
    } catch (IOException e) {
      throw Refusal.because("word-damaged", Place.part(name));
    }
  }

  private static boolean declared(PartInfo part) {
    return part.relations()
        || part.lowerName().endsWith(".xml")
        || part.type().endsWith("+xml")
        || part.type().endsWith("/xml");
  }

  private static void walk(PartInfo part, InputStream bytes, List<PartCheck> checks, Findings to) {
    try {
      XMLStreamReader in = SafeXml.reader(bytes);
      Spot spot = new Spot(part, in);
      int elements = 0;
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            spot.enter();
            if (++elements > MOST_ELEMENTS || spot.depth() > DEEPEST) {
              throw Refusal.because("word-too-deep", Place.part(part.name()));
            }
            for (PartCheck check : checks) {
              check.element(spot, to);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            for (PartCheck check : checks) {
              check.end(spot, to);
            }
            spot.leave();
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            String characters = in.getText();
            for (PartCheck check : checks) {
              check.text(characters);
            }
          }
          case XMLStreamConstants.DTD ->
              throw Refusal.because("word-doctype", Place.part(part.name()));
          default -> {
            // remarks and instructions say nothing
          }
        }
      }
      in.close();
    } catch (XMLStreamException e) {
      throw unreadable(part.name(), String.valueOf(e.getMessage()));
    }
  }

  private static Refusal unreadable(String part, String said) {
    boolean limit = said.contains("limit") || said.contains("Maximum");
    return Refusal.because(limit ? "word-too-deep" : "word-damaged", Place.part(part));
  }
}
