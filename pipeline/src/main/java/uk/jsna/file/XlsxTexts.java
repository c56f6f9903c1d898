package uk.jsna.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of an XLSX workbook share, by number. */
final class XlsxTexts {

    private final List<Cell> texts = new ArrayList<>();

    private XlsxTexts() {}

    static XlsxTexts read(ZipArchive archive, String part, ReadLimits limits) throws IOException, XMLStreamException {
        XlsxTexts shared = new XlsxTexts();
        if (!archive.has(part)) {
            return shared;
        }
        long characters = 0;
        try (CappedInputStream in = archive.part(part);
                Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("si")) {
                    String text = textOf(xml, limits.cellLength());
                    characters += text.length() + 1L;
                    if (characters > limits.sharedText()) {
                        throw new RefusedFileException(
                                archive.place(), Refusal.tooMany("characters of shared text", limits.sharedText()));
                    }
                    shared.texts.add(Cell.text(text));
                }
            }
        }
        return shared;
    }

    Cell get(int index) throws XMLStreamException {
        if (index < 0 || index >= texts.size()) {
            throw new XMLStreamException("a cell refers to shared text " + index + " of " + texts.size());
        }
        return texts.get(index);
    }

    /** The text of the element just started: its runs joined, without the reading aids of East Asian scripts. */
    static String textOf(Xml xml, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int open = 1;
        boolean inText = false;
        while (open > 0 && xml.next()) {
            if (xml.starts()) {
                if (xml.name().equals("rPh")) {
                    xml.skip();
                } else {
                    open++;
                    inText = xml.name().equals("t");
                }
            } else if (xml.ends()) {
                open--;
                inText = false;
            } else if (inText && xml.hasText()) {
                xml.appendText(text);
                if (text.length() > most) {
                    throw new XMLStreamException("a text is longer than " + most + " characters");
                }
            }
        }
        return text.toString();
    }
}
