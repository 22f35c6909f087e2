package org.rostrum.document.word.choice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.safety.SafeXml;
import org.rostrum.document.word.pack.Relations;
import org.rostrum.document.word.pack.WordPackage;

/** Packs a file anew with the parts that hold words as they were chosen. For one thread. */
final class ChosenFile {
  private static final List<String> WITH_WORDS = List.of("footnotes", "endnotes", "styles");

  private final WordPackage pack;
  private final Choices choices;

  ChosenFile(byte[] file, Limits limits, Choices choices) {
    this.pack = WordPackage.open(file, limits);
    this.choices = choices;
  }

  byte[] bytes() {
    Set<String> withWords = withWords();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (String name : pack.names()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        try (InputStream part = pack.stream(name)) {
          if (withWords.contains(name)) {
            new ChosenPart(SafeXml.reader(part), zip, choices).write();
          } else {
            part.transferTo(zip);
          }
        } catch (XMLStreamException e) {
          throw Refusal.because("word-damaged", Place.part(name));
        }
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw Refusal.because("word-damaged", Place.WHOLE_FILE);
    } catch (RuntimeException e) {
      throw SafeXml.late(e) ? Refusal.because("word-damaged", Place.WHOLE_FILE) : e;
    }
    return bytes.toByteArray();
  }

  private Set<String> withWords() {
    String main = pack.mainPart();
    Relations relations = pack.relations(main);
    Set<String> parts = new HashSet<>(Set.of(main));
    WITH_WORDS.forEach(type -> parts.addAll(relations.parts(type)));
    return parts;
  }
}
