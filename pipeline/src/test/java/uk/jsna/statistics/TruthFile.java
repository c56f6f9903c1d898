package uk.jsna.statistics;

import java.util.List;

/**
 * How one file of reference values is recomputed.
 *
 * @param file its name
 * @param how what is compared, where a file is compared in more than one way; else empty
 * @param tolerance the greatest relative difference allowed
 * @param labels columns that name a row or echo the call, and are no result
 * @param comparison compares one row, or many
 */
record TruthFile(String file, String how, double tolerance, List<String> labels, Comparison comparison) {

    /** The tolerance of what is deterministic. */
    static final double EXACT = 1e-10;

    interface Comparison {
        void compare(List<Cases.Row> rows, Agreement table);
    }

    interface RowComparison {
        void compare(Cases.Row row, Agreement table);
    }

    /** A file compared row by row. */
    static TruthFile rows(String file, RowComparison comparison) {
        return new TruthFile(
                file,
                "",
                EXACT,
                List.of(),
                (rows, table) -> rows.forEach(row -> {
                    table.row();
                    comparison.compare(row, table);
                }));
    }

    /** A file compared in groups of rows; the comparison counts its rows. */
    static TruthFile groups(String file, List<String> columns, Comparison comparison) {
        return new TruthFile(
                file,
                "",
                EXACT,
                List.of(),
                (rows, table) -> Cases.grouped(rows, columns.toArray(String[]::new))
                        .forEach((key, group) -> comparison.compare(group, table)));
    }

    /** A file that other files are computed from. */
    static TruthFile input(String file, String... labels) {
        return new TruthFile(file, "input", 0, List.of(labels), (rows, table) -> {});
    }

    TruthFile within(double other) {
        return new TruthFile(file, how, other, labels, comparison);
    }

    TruthFile as(String other) {
        return new TruthFile(file, other, tolerance, labels, comparison);
    }

    TruthFile labels(String... others) {
        return new TruthFile(file, how, tolerance, List.of(others), comparison);
    }

    boolean isInput() {
        return how.equals("input");
    }
}
