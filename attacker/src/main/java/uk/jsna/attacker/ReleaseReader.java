package uk.jsna.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a release folder: every CSV file in it, at any depth, that has the columns of the layout. */
final class ReleaseReader {

    private final Layout layout;
    private final Map<Statistic, String> columns;

    ReleaseReader(Layout layout) {
        this.layout = layout;
        this.columns = layout.statisticColumns();
    }

    Release read(Path folder) throws IOException {
        Release release = new Release();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (!file.toString().endsWith(".csv") || !readFile(file, release)) {
                release.addUnread(folder.relativize(file).toString());
            }
        }
        return release;
    }

    private boolean readFile(Path file, Release release) throws IOException {
        boolean isTable = false;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!hasKeyColumns(row)) {
                    return false;
                }
                isTable = true;
                readRow(row, release);
            }
        }
        return isTable;
    }

    private boolean hasKeyColumns(NamedCsvRecord row) {
        return Stream.of("area", "period", "indicator")
                .allMatch(name -> row.findField(layout.column(name)).isPresent());
    }

    private void readRow(NamedCsvRecord row, Release release) {
        Key key = new Key(
                text(row, "indicator"),
                text(row, "area"),
                text(row, "period"),
                text(row, "sex"),
                text(row, "category"));
        Published cell = release.cell(key, parentOf(row, key.area()));
        columns.forEach((statistic, column) -> {
            Optional<String> printed = row.findField(column);
            if (printed.isPresent() && !layout.isMark(printed.get())) {
                number(printed.get()).ifPresent(number -> cell.print(statistic, number));
            } else if (printed.isPresent() && statistic == Statistic.NUMERATOR) {
                cell.withhold();
            }
        });
    }

    private String parentOf(NamedCsvRecord row, String area) {
        return layout.parentColumns().stream()
                .flatMap(column -> row.findField(column).stream())
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !code.equals(area))
                .findFirst()
                .orElse("");
    }

    private String text(NamedCsvRecord row, String name) {
        return row.findField(layout.column(name)).orElse("").strip();
    }

    private static Optional<Printed> number(String text) {
        try {
            return Optional.of(Printed.of(new BigDecimal(text.strip().replace(",", ""))));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
