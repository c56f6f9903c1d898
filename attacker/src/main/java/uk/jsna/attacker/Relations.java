package uk.jsna.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Sums that readers know besides areas: a CSV file with the columns {@code kind} (sum or subset), {@code dimension}
 * (period, sex, category or indicator), {@code total} and {@code parts} (separated by semicolons). The sexes of the layout
 * are known without a file.
 */
record Relations(List<Rule> rules) {

    /**
     * One sum along a dimension.
     *
     * @param isSubset whether each part is only known to be at most the total
     */
    record Rule(boolean isSubset, Key.Dimension dimension, String total, List<String> parts) {}

    Relations {
        rules = List.copyOf(rules);
    }

    static Relations of(Layout layout, Rule... more) {
        List<Rule> rules = new ArrayList<>(List.of(more));
        rules.add(new Rule(false, Key.Dimension.SEX, layout.sexTotal(), layout.sexParts()));
        return new Relations(rules);
    }

    /** The sums and parts that every reader of these indicators knows: {@code relations.csv} beside this class. */
    static Relations bundled(Layout layout) {
        try (InputStream in = Objects.requireNonNull(Relations.class.getResourceAsStream("relations.csv"))) {
            return read(layout, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Relations read(Layout layout, Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(layout, reader);
        }
    }

    private static Relations read(Layout layout, Reader reader) throws IOException {
        List<Rule> rules = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                rules.add(new Rule(
                        row.getField("kind").equals("subset"),
                        Key.Dimension.valueOf(row.getField("dimension").toUpperCase(Locale.ROOT)),
                        row.getField("total"),
                        List.of(row.getField("parts").split(";"))));
            }
        }
        return of(layout, rules.toArray(Rule[]::new));
    }

    /** The indicators that sums and parts join. */
    List<String> indicators() {
        return rules.stream()
                .filter(rule -> rule.dimension() == Key.Dimension.INDICATOR)
                .flatMap(rule ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(rule.total()), rule.parts().stream()))
                .toList();
    }

    /** The years of a pooled period; empty where the period is not pooled. */
    List<String> yearsOf(String period) {
        return rules.stream()
                .filter(rule ->
                        rule.dimension() == Key.Dimension.PERIOD && rule.total().equals(period))
                .findFirst()
                .map(Rule::parts)
                .orElse(List.of());
    }
}
