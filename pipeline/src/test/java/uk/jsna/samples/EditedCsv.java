package uk.jsna.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A generated CSV file without quoted cells, changed in one place; a change that hits nothing is refused. */
final class EditedCsv {

    private final List<List<String>> rows = new ArrayList<>();
    private final String lineEnd;

    private EditedCsv(String text) {
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        if (text.contains("\"")) {
            throw new IllegalArgumentException("the file has quoted cells, which this class does not split");
        }
        text.lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1)))));
    }

    static EditedCsv of(byte[] csv) {
        return new EditedCsv(new String(csv, StandardCharsets.UTF_8));
    }

    /** Writes another value into a column of the one row that holds all of the given cells. */
    EditedCsv set(String column, String value, String... cells) {
        row(cells).set(column(column), value);
        return this;
    }

    String get(String column, String... cells) {
        return Objects.requireNonNull(row(cells).get(column(column)));
    }

    EditedCsv withoutColumn(String column) {
        int index = column(column);
        rows.forEach(row -> row.remove(index));
        return this;
    }

    EditedCsv withColumn(String column, String value) {
        header().add(column);
        rows.subList(1, rows.size()).forEach(row -> row.add(value));
        return this;
    }

    /** Takes away the one row that holds all of the given cells. */
    EditedCsv withoutRow(String... cells) {
        rows.remove(row(cells));
        return this;
    }

    EditedCsv withoutHeader() {
        rows.remove(0);
        return this;
    }

    EditedCsv withRow(String... cells) {
        rows.add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(",", row)).append(lineEnd));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> header() {
        return rows.get(0);
    }

    private int column(String name) {
        int index = header().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + header());
        }
        return index;
    }

    private List<String> row(String... cells) {
        List<List<String>> found =
                rows.stream().filter(row -> row.containsAll(List.of(cells))).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " rows hold " + List.of(cells) + ", but one must");
        }
        return found.get(0);
    }
}
