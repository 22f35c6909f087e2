package org.rostrum.document.safety;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The one way to read XML in this house: no DTD, no entity, no network, bounded depth and size. The
 * architecture test bans every other.
 *
 * <p>Thread-safe.
 */
public final class SafeXml {
  private static final WstxInputFactory FACTORY = factory();

  private static final WstxOutputFactory WRITERS = new WstxOutputFactory();

  private SafeXml() {}

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.configureForSpeed();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.STANDARD.depth());
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) Limits.STANDARD.elements());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Limits.STANDARD.characters());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("external entities are never read");
    });
    return factory;
  }

  /** A reader over bytes whose encoding the XML declaration tells; UTF-8 and UTF-16 only. */
  public static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(bytes);
  }

  /** A reader over characters. */
  public static XMLStreamReader reader(Reader characters) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(characters);
  }

  /** A writer of UTF-8 that writes what it is told and invents no prefixes. */
  public static XMLStreamWriter writer(OutputStream bytes) throws XMLStreamException {
    return WRITERS.createXMLStreamWriter(bytes, "UTF-8");
  }

  /**
   * Whether an exception is the reader's own, thrown late because it reads no text before it is
   * asked for; its message is as that of an {@link XMLStreamException}.
   */
  public static boolean late(RuntimeException exception) {
    return exception instanceof WstxLazyException;
  }
}
