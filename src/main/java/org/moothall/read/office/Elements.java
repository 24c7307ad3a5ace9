package org.moothall.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/// The elements of a part, one after the other. A part that declares a document type, or nests beyond reason, is broken.
final class Elements implements AutoCloseable {

  private static final int DEEPEST = 400;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  private Elements(InputStream in) throws XMLStreamException {
    this.in = in;
    this.reader = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static Elements of(PackagePart part) throws IOException, XMLStreamException {
    return new Elements(part.getInputStream());
  }

  /// Every start and end of an element, told one by one; a start that was skipped has no end.
  interface Listener {

    void start(String name, Elements elements) throws XMLStreamException;

    void end(String name);
  }

  void tell(Listener listener) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        listener.start(reader.getLocalName(), this);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        listener.end(reader.getLocalName());
      }
    }
  }

  private int next() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("[part] a document type");
    }
    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    if (depth > DEEPEST) {
      throw new XMLStreamException("[part] more than " + DEEPEST + " levels");
    }
    return event;
  }

  /// Passes over the rest of the element that began last, telling the names of those in it.
  void skip(Consumer<String> names) throws XMLStreamException {
    int outside = depth - 1;
    while (depth > outside && reader.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        names.accept(reader.getLocalName() + "=" + value().orElse(""));
      }
    }
  }

  void skip() throws XMLStreamException {
    skip(name -> {});
  }

  /// The words of the element that began last.
  String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside && reader.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE || event == XMLStreamConstants.CDATA) {
        words.append(reader.getText());
      }
    }
    return words.toString();
  }

  /// An attribute by its local name, whatever its namespace: strict and transitional documents differ in them only.
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  Optional<String> value() {
    return attribute("val");
  }

  /// A property that is on unless its value says that it is off.
  boolean isOn() {
    return value().map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off")).orElse(true);
  }

  Optional<Integer> number(String name) {
    return attribute(name).flatMap(Elements::parse);
  }

  private static Optional<Integer> parse(@Nullable String digits) {
    try {
      return digits == null ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
    try {
      in.close();
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }
}
