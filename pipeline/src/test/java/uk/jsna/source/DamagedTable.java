package uk.jsna.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** A table whose headings and cells were damaged at random, as a hand, a mirror or an attacker would damage them. */
public final class DamagedTable {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "\u200B",
            "NaN",
            "nan",
            "Infinity",
            "-Infinity",
            "#N/A",
            "#REF!",
            "TRUE",
            "null",
            "n/a",
            "1e999",
            "1e99",
            "-1e99",
            "1e-99",
            "1e308",
            "9".repeat(400),
            "0." + "0".repeat(400) + "1",
            "99999999999999999999",
            "-5",
            "\u22125",
            "-0",
            "0",
            "1.5",
            "1,234",
            "1,2,3",
            "1" + ",000".repeat(5000),
            "0x1F",
            "1_000",
            "\u0663\u0664",
            "\uFF11\uFF12",
            "12 [c]",
            "12 [zz]",
            "1" + "[c]".repeat(10_000),
            "100.1%",
            "[c]",
            "[x]",
            "c",
            "x",
            "*",
            "..",
            ".",
            "-",
            "?",
            "=1+1",
            "@SUM(A1)",
            "+44",
            "-cmd",
            "\uFF1D1+1",
            "\u0007",
            "a\u0001b",
            "a\u202Eb",
            "a\nb",
            "a\tb",
            "E05000001, E05000002",
            "E05000001;E07000001 and E06000001",
            "a" + " ".repeat(30_000) + "b",
            "e05000001",
            "E0500000\u0661",
            "E0500000",
            "E05000001X",
            "45UB",
            "857",
            "857.0",
            "921",
            "2019/20",
            "2019/21",
            "2019.0",
            "1066",
            "1899/00",
            "2101",
            "9999/00",
            "0000",
            "0",
            "2019 to 1919",
            "1900-1929",
            "2019-13",
            "2019-02-30",
            "0001-01-01",
            "-0001-01-01",
            "+999999999-12-31",
            "31/02/2020",
            "Q5 2019/20",
            "2019/20 Q0",
            "Persons",
            "Male",
            "Total",
            "Source: nobody",
            "[note " + "[note ".repeat(5000),
            "x".repeat(32_000),
            "x".repeat(40_000),
            "x".repeat(1 << 20),
            "\uD83D\uDE00",
            "\uD800");

    private final List<List<String>> rows = new ArrayList<>();
    private final int above;
    private final SplittableRandom random;

    private DamagedTable(List<List<String>> table, int above, SplittableRandom random) {
        table.forEach(row -> rows.add(new ArrayList<>(row)));
        this.above = above;
        this.random = random;
    }

    /**
     * The table with one to five faults.
     *
     * @param above how many rows stand above the data
     */
    public static List<List<String>> of(List<List<String>> table, int above, SplittableRandom random) {
        DamagedTable damaged = new DamagedTable(table, above, random);
        for (int times = random.nextInt(5); times >= 0; times--) {
            damaged.damage();
        }
        return damaged.rows;
    }

    private void damage() {
        switch (random.nextInt(16)) {
            case 0 -> heading((row, column) -> row.set(column, ""));
            case 1 -> heading((row, column) -> row.set(column, row.get(random.nextInt(row.size()))));
            case 2 -> heading((row, column) -> row.set(column, row.get(column) + text()));
            case 3 -> heading((row, column) -> row.set(column, text()));
            case 4 -> heading((row, column) -> Collections.swap(row, column, random.nextInt(row.size())));
            case 5 -> columnGone(anyColumn());
            case 6 -> columnAgain(anyColumn());
            case 7 -> columnsSwapped(anyColumn(), anyColumn());
            case 8 ->
                Collections.shuffle(
                        rows.subList(Math.min(above, rows.size()), rows.size()),
                        new java.util.Random(random.nextLong()));
            case 9 -> rowGone();
            case 10 ->
                rows.add(
                        random.nextInt(rows.size() + 1),
                        List.copyOf(anyRow()).stream()
                                .collect(java.util.stream.Collectors.toCollection(ArrayList::new)));
            case 11 -> cutShort(anyRow());
            case 12 -> anyRow().add(text());
            case 13 -> data((row, column) -> row.set(column, String.valueOf(row.get(column)) + text()));
            default -> data((row, column) -> row.set(column, text()));
        }
    }

    /** What is done to a cell. */
    @FunctionalInterface
    private interface Fault {
        void in(List<String> row, int column);
    }

    private void heading(Fault fault) {
        at(rows.get(random.nextInt(Math.max(1, Math.min(above, rows.size())))), fault);
    }

    private void data(Fault fault) {
        int first = Math.min(above, rows.size() - 1);
        at(rows.get(first + random.nextInt(rows.size() - first)), fault);
    }

    private void at(List<String> row, Fault fault) {
        if (!row.isEmpty()) {
            fault.in(row, random.nextInt(row.size()));
        }
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private List<String> anyRow() {
        return rows.get(random.nextInt(rows.size()));
    }

    private int anyColumn() {
        return random.nextInt(Math.max(1, rows.get(rows.size() - 1).size()));
    }

    private void columnGone(int column) {
        rows.forEach(row -> {
            if (column < row.size()) {
                row.remove(column);
            }
        });
    }

    private void columnAgain(int column) {
        rows.forEach(row -> {
            if (column < row.size()) {
                row.add(random.nextInt(2) == 0 ? row.size() : column, row.get(column));
            }
        });
    }

    private void columnsSwapped(int one, int other) {
        rows.forEach(row -> {
            if (one < row.size() && other < row.size()) {
                Collections.swap(row, one, other);
            }
        });
    }

    private void rowGone() {
        if (rows.size() > 1) {
            rows.remove(random.nextInt(rows.size()));
        }
    }

    private static void cutShort(List<String> row) {
        if (row.size() > 1) {
            row.subList(row.size() / 2, row.size()).clear();
        }
    }
}
