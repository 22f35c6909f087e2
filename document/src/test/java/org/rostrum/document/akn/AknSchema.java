package org.rostrum.document.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The OASIS schema, by the JDK's own validator: an opinion that is not ours. */
final class AknSchema {
  private static final Schema SCHEMA = load();

  private AknSchema() {}

  private static Schema load() {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      URL schema = Objects.requireNonNull(AknSchema.class.getResource("akomantoso30.xsd"));
      return factory.newSchema(schema);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the schema says against a file; empty when it is valid. */
  static List<String> faults(byte[] file) {
    List<String> faults = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            fault(e);
          }

          @Override
          public void error(SAXParseException e) {
            fault(e);
          }

          @Override
          public void fatalError(SAXParseException e) {
            fault(e);
          }

          private void fault(SAXParseException e) {
            faults.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    } catch (SAXException | IOException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return faults;
  }
}
