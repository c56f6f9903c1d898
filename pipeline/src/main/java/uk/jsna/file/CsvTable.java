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

    private CsvTable() {}

    static void read(Content content, RowSink sink) throws IOException {
        byte[] head = content.head();
        TextEncoding encoding = TextEncoding.of(head).orElse(TextEncoding.UTF_8);
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(sink.limits().columns())
                .maxFieldSize(BUFFER)
                .maxRecordSize(BUFFER)
                .build();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(Separator.guess(head, encoding))
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .detectBomHeader(false)
                        .maxBufferSize(BUFFER)
                        .build(handler, new TextDecoder(content.stream(), encoding));
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                if (!pass(records.next(), sink)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw sink.refuse(reasonOf(e), e);
        } catch (UncheckedIOException e) {
            throw sink.refuse(reasonOf(e), e);
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
