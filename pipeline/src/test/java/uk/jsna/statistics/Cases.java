package uk.jsna.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import uk.jsna.SharedFiles;

/** Rows of a CSV file of cases, read by column name; an empty field or NA is NaN. Columns that were read are known. */
record Cases(List<Row> rows, Set<String> read) {

    /** A file of reference values beside the project; skips the calling test where it is absent. */
    static Cases truth(String name) {
        return read(SharedFiles.of("truth", name + ".csv"));
    }

    /** A file of the project's own hand-checked cases. */
    static Cases own(String name) {
        return read(Path.of(Objects.requireNonNull(Cases.class.getResource("/statistics/" + name + ".csv"))
                .getPath()));
    }

    static Cases read(Path file) {
        Set<String> read = new LinkedHashSet<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new Cases(
                    reader.stream()
                            .map(each -> new Row(each.getFieldsAsMap(), read))
                            .toList(),
                    read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> columns() {
        return List.copyOf(rows.get(0).fields.keySet());
    }

    /** The rows of each group, in the order of the file. */
    Groups by(String... columns) {
        return grouped(rows, columns);
    }

    static Groups grouped(List<Row> rows, String... columns) {
        return new Groups(rows.stream()
                .collect(Collectors.groupingBy(row -> row.key(columns), LinkedHashMap::new, Collectors.toList())));
    }

    /** Rows by the text of one or more of their columns. */
    record Groups(Map<String, List<Row>> map) {

        List<Row> of(String key) {
            return Objects.requireNonNull(map.get(key), () -> key + " is no group");
        }

        void forEach(BiConsumer<String, List<Row>> action) {
            map.forEach(action);
        }

        List<String> keys() {
            return List.copyOf(map.keySet());
        }

        List<List<Row>> lists() {
            return List.copyOf(map.values());
        }
    }

    static double[] column(List<Row> rows, String name) {
        return rows.stream().mapToDouble(row -> row.number(name)).toArray();
    }

    record Row(Map<String, String> fields, Set<String> read) {

        String text(String name) {
            read.add(name);
            return Objects.requireNonNull(fields.get(name), () -> name + " is no column of " + fields.keySet());
        }

        double number(String name) {
            String text = text(name);
            return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
        }

        String key(String... columns) {
            return Arrays.stream(columns).map(this::text).collect(Collectors.joining("/"));
        }

        ConfidenceLevel confidence(String name) {
            return ConfidenceLevel.of(number(name));
        }
    }
}
