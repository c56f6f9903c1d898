package uk.jsna.attacker.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Text separated by commas, semicolons or tabs; the first row holds the columns' names. */
final class CsvFile {

    private CsvFile() {}

    static void read(Path file, String name, Reading reading) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(name.endsWith(".tsv") ? '\t' : ',')
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> rows = records.iterator();
            if (!rows.hasNext()) {
                return;
            }
            List<String> columns = rows.next().getFields();
            reading.table(new TableHead(name, ReleaseFiles.baseName(name), "", columns));
            while (rows.hasNext()) {
                reading.row(fit(rows.next().getFields(), columns.size()));
            }
        }
    }

    /** A row that is too short ends in empty cells; what a row has too many of joins its last cell. */
    static List<String> fit(List<String> cells, int columns) {
        if (cells.size() == columns) {
            return cells;
        }
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
        while (fitted.size() < columns) {
            fitted.add("");
        }
        if (cells.size() > columns && columns > 0) {
            fitted.set(columns - 1, String.join(" ", cells.subList(columns - 1, cells.size())));
        }
        return fitted;
    }
}
