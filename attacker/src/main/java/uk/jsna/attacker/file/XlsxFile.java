package uk.jsna.attacker.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** An Office Open XML workbook, read sheet by sheet as a stream; hidden sheets, rows and comments are read like others. */
final class XlsxFile {

    private XlsxFile() {}

    static void read(Path path, String file, Reading reading) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(workbook);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    Rows rows = new Rows(new SheetRows(file, sheets.getSheetName(), reading), reading);
                    Comments comments = sheets.getSheetComments();
                    XMLReader xml = XMLHelper.newXMLReader();
                    // without styles a number comes as it is stored, not as it is shown
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(null, comments, texts, rows, new DataFormatter(), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IOException(file + ": the workbook cannot be read. " + e.getMessage(), e);
        }
    }

    private static final class Rows implements SheetContentsHandler {

        private final SheetRows rows;
        private final Reading reading;
        private final List<String> cells = new ArrayList<>();

        Rows(SheetRows rows, Reading reading) {
            this.rows = rows;
            this.reading = reading;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void endRow(int row) {
            rows.add(List.copyOf(cells), false);
        }

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.replaceFirst("^(-?[0-9]+)[.]0$", "$1"));
            if (comment != null && comment.getString() != null) {
                reading.text(String.join(" ", cells), comment.getString().getString());
            }
        }
    }
}
