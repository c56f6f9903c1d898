package uk.jsna.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.jsna.attacker.file.TableHead;

/**
 * The exposure map: which published column plays which role. The first line that covers a column holds; a column that no
 * line covers is not known, and a release that has one is not passed.
 */
record Exposures(List<Exposure> lines) {

    Exposures {
        lines = List.copyOf(lines);
    }

    /** The map that comes with the attacker, {@code exposure.csv}, after the columns that a layout names. */
    static Exposures of(Layout layout) {
        List<Exposure> lines = new ArrayList<>(layout.exposures());
        try (InputStream in = Objects.requireNonNull(Exposures.class.getResourceAsStream("exposure.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                lines.add(new Exposure(
                        row.getField("table"),
                        row.getField("column"),
                        Role.parse(row.getField("role")),
                        row.getField("of")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exposures(lines);
    }

    Optional<Exposure> find(String table, String column) {
        return lines.stream().filter(line -> line.covers(table, column)).findFirst();
    }

    /** The roles of a table's columns. */
    Columns columns(TableHead head, Map<String, String> unknown) {
        List<Optional<Exposure>> roles = new ArrayList<>();
        for (String column : head.columns()) {
            Optional<Exposure> found = column.isBlank() ? Optional.empty() : find(head.name(), column);
            if (found.isEmpty()) {
                String where = head.file() + (head.name().isEmpty() ? "" : " (" + head.name() + ")");
                unknown.putIfAbsent(
                        where + ": " + (column.isBlank() ? "a column without a name" : "column " + column), "");
            }
            roles.add(found);
        }
        return new Columns(head, roles);
    }
}
