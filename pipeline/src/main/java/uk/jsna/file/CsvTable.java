package uk.jsna.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Text with separated values. Encoding and separator are told from the content; rows may be ragged, quoted cells may
 * hold line breaks, and every cell is text.
 */
final class CsvTable {

    /** A quoted cell may be as long as this before its quotation mark is taken for one that never closes. */
    private static final int BUFFER = 1 << 22;

    /** After so many rows of one width a shorter one at the end is no footnote. */
    private static final int MANY = 3;

    private CsvTable() {}

    static void read(Content content, RowSink sink) throws IOException {
        byte[] head = content.head();
        TextEncoding encoding = TextEncoding.of(head).orElse(TextEncoding.UTF_8);
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(sink.limits().columns())
                .maxFieldSize(BUFFER)
                .maxRecordSize(BUFFER)
                .build();
        TextDecoder text = new TextDecoder(content.stream(), encoding);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(Separator.guess(head, encoding))
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .detectBomHeader(false)
                        .maxBufferSize(BUFFER)
                        .build(handler, text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            passAll(records, text, sink);
        } catch (CsvParseException | UncheckedIOException e) {
            throw refused(e, sink);
        }
    }

    /** What the bytes below were refused for, or what is wrong with the text. */
    private static RefusedFileException refused(RuntimeException failure, RowSink sink) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFileException refusal) {
                return refusal;
            }
        }
        return sink.refuse(reasonOf(failure), failure);
    }

    /** The last row is looked at before it is passed on: one that breaks off is the end of a file that was cut short. */
    private static void passAll(CloseableIterator<CsvRecord> records, TextDecoder text, RowSink sink) {
        int alike = 0;
        int width = 0;
        boolean wanted = true;
        while (wanted && records.hasNext()) {
            CsvRecord row = records.next();
            int fields = row.getFieldCount();
            if (fields < width && alike > MANY && !records.hasNext() && !text.endsWithLine()) {
                throw sink.refuse(
                        Refusal.damaged("CSV", "its last row breaks off after " + fields + " of " + width + " cells"));
            }
            alike = fields == width ? alike + 1 : 0;
            width = fields;
            wanted = pass(row, sink);
        }
    }

    private static boolean pass(CsvRecord row, RowSink sink) {
        if (row.getStartingLineNumber() > sink.limits().rows()) {
            throw sink.refuse(Refusal.tooMany("rows", sink.limits().rows()));
        }
        List<Cell> cells = new ArrayList<>(row.getFieldCount());
        for (int i = 0; i < row.getFieldCount(); i++) {
            cells.add(Cell.text(row.getField(i)));
        }
        return sink.row((int) row.getStartingLineNumber(), cells);
    }

    private static Refusal reasonOf(RuntimeException failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        if (reason instanceof TextDecoder.MalformedTextException malformed) {
            return new Refusal(
                    "after this row comes " + malformed.getMessage(),
                    "text in one encoding (UTF-8, UTF-16 or Windows-1252)",
                    "Fetch the file again from the publisher, or save it anew as UTF-8.");
        }
        return Refusal.damaged("CSV", String.valueOf(reason.getMessage()));
    }
}
