package uk.jsna.report;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as a stream. Names are written with their prefixes; the root declares them. Texts are escaped. */
final class XmlOut {

    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Opens an element with attributes: names and values in turn. */
    XmlOut open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        return attributes(attributes);
    }

    /** An element without content. */
    XmlOut empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        return attributes(attributes);
    }

    /** An element that holds text. */
    XmlOut text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(withoutControls(text));
        return close();
    }

    XmlOut close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private XmlOut attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], withoutControls(attributes[i + 1]));
        }
        return this;
    }

    /** XML 1.0 has no place for most control characters, escaped or not. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
