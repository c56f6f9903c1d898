package uk.jsna.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of a workbook as a stream of events, with DTDs, entities and everything outside the file switched off. */
final class Xml implements AutoCloseable {

    private final XMLStreamReader reader;
    private final CappedInputStream in;

    Xml(CappedInputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.in = in;
        this.reader = factory.createXMLStreamReader(XmlText.of(in));
    }

    /** Moves on; false at the end of the document. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        int event = reader.next();
        in.event();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new XMLStreamException("it declares or uses entities of its own");
        }
        return true;
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    boolean hasText() {
        int event = reader.getEventType();
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    void appendText(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** The element's name without its namespace prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The first attribute of this name in any namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number in an attribute; anything else is a damaged file. */
    int attribute(String name, int otherwise) throws XMLStreamException {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("attribute " + name + " is '" + value + "' and not a whole number", e);
        }
    }

    /** Passes over the element just started and all within it. */
    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0 && next()) {
            if (starts()) {
                open++;
            } else if (ends()) {
                open--;
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
