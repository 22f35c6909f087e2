package org.rostrum.document.tally;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.document.safety.SafeXml;

/**
 * The notes of a finished Word file, found by the ids their references carry. Quick when they stand
 * in the order of their references; right when they do not. For one thread.
 */
final class DocxNotes {
  private final byte[] xml;
  private final Map<String, String> pictures;
  private final Set<String> wanted = new HashSet<>();
  private XMLStreamReader reader;

  DocxNotes(byte[] xml, Map<String, String> pictures) throws XMLStreamException {
    this.xml = xml;
    this.pictures = pictures;
    reader = start();
  }

  private XMLStreamReader start() throws XMLStreamException {
    return SafeXml.reader(new ByteArrayInputStream(xml));
  }

  /** Counts the notes of these references in their order. */
  void count(List<String> references, Account account) throws XMLStreamException {
    for (String reference : references) {
      account.startNote();
      boolean again = !wanted.add(reference);
      if (!again && find(reference)) {
        new DocxStory(reader, account, pictures).read("footnote");
        continue;
      }
      reader = start();
      if (again || !find(reference)) {
        account.text(again ? "the same note twice" : "the note is missing");
        continue;
      }
      new DocxStory(reader, account, pictures).read("footnote");
    }
  }

  private boolean find(String id) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("footnote")
          && DocxStory.attribute(reader, "id").equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the notes that nothing referred to. */
  void countRest(Account account) throws XMLStreamException {
    reader = start();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("footnote")
          && DocxStory.attribute(reader, "type").isEmpty()
          && !wanted.contains(DocxStory.attribute(reader, "id"))) {
        account.startNote();
        new DocxStory(reader, account, pictures).read("footnote");
      }
    }
  }
}
