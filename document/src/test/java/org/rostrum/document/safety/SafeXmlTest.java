package org.rostrum.document.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class SafeXmlTest {
  private static String words(String xml) throws XMLStreamException {
    XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
    StringBuilder words = new StringBuilder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.CHARACTERS) {
        words.append(reader.getText());
      }
    }
    return words.toString();
  }

  @Test
  void wordsAndTheFiveEntities_areRead() throws XMLStreamException {
    assertThat(words("<a>R&amp;D &lt;&#233;&gt;</a>")).isEqualTo("R&D <é>");
  }

  @Test
  void entityOfADocumentType_isNeverReplaced() {
    String external = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>";
    String inner = "<!DOCTYPE a [<!ENTITY e \"boom\">]><a>&e;</a>";
    assertThatThrownBy(() -> words(external)).isInstanceOf(XMLStreamException.class);
    assertThatThrownBy(() -> words(inner)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void nestingBeyondTheLimit_isRefused() {
    String deep = "<a>".repeat(500) + "</a>".repeat(500);
    assertThatThrownBy(() -> words(deep)).isInstanceOf(XMLStreamException.class);
  }
}
