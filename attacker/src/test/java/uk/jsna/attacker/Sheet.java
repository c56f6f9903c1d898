package uk.jsna.attacker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A published table for tests, written as a CSV file in the generic layout. */
final class Sheet {

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "parent_code",
            "period",
            "sex",
            "category",
            "indicator",
            "numerator",
            "denominator",
            "value",
            "lower_ci95",
            "upper_ci95",
            "rank",
            "z_score",
            "change",
            "slope",
            "gap",
            "period_mean");

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** A row of persons in 2023; columns and texts in turn change or add to it. */
    Sheet row(String area, String parent, String numerator, String... more) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("area_code", area);
        row.put("parent_code", parent);
        row.put("period", "2023");
        row.put("sex", "P");
        row.put("indicator", "poverty");
        row.put("numerator", numerator);
        row.put("denominator", "100");
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** A district of 400 children with 40 counted, and its four wards of 100. */
    static Sheet district(String first, String second, String third, String fourth) {
        return new Sheet()
                .row("D", "", "40", "denominator", "400")
                .row("W1", "D", first)
                .row("W2", "D", second)
                .row("W3", "D", third)
                .row("W4", "D", fourth);
    }

    /** Puts a figure into a row that is already there. */
    Sheet put(String area, String column, String text) {
        rows.stream().filter(row -> area.equals(row.get("area_code"))).forEach(row -> row.put(column, text));
        return this;
    }

    Path writeTo(Path folder) {
        return writeTo(folder, "figures.csv");
    }

    Path writeTo(Path folder, String name) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(String.join(
                            ",",
                            COLUMNS.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .toList()))
                    .append('\n');
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
