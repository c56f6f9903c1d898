package uk.jsna.jobs;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.report.CsvLine;
import uk.jsna.report.JsonText;
import uk.jsna.report.Numbers;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;

/** How rows are printed on the console. A null is an empty cell. */
enum RowFormat {
    /** Columns side by side, for a person: text to the left, numbers to the right. */
    TABLE {
        @Override
        void print(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows, PrintWriter out) {
            List<String> header = columns.stream().map(Field::name).toList();
            List<List<String>> cells =
                    rows.stream().map(row -> shown(columns, row)).toList();
            int[] widths = new int[columns.size()];
            for (int i = 0; i < widths.length; i++) {
                int column = i;
                widths[i] = Math.max(
                        header.get(i).length(),
                        cells.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0));
            }
            out.print(line(columns, header, widths));
            cells.forEach(row -> out.print(line(columns, row, widths)));
        }
    },
    /** CSV by RFC 4180 with a header, every digit of every number. */
    CSV {
        @Override
        void print(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows, PrintWriter out) {
            out.print(CsvLine.of(columns.stream().map(Field::name).toList()));
            rows.forEach(row -> out.print(CsvLine.of(row)));
        }
    },
    /** An array of objects, one a line. */
    JSON {
        @Override
        void print(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows, PrintWriter out) {
            List<String> names = columns.stream().map(Field::name).toList();
            out.print(rows.stream()
                    .map(row -> "\n" + JsonText.object(names, row))
                    .collect(Collectors.joining(",", "[", rows.isEmpty() ? "]\n" : "\n]\n")));
        }
    };

    abstract void print(List<Field> columns, List<? extends List<? extends @Nullable Object>> rows, PrintWriter out);

    private static List<String> shown(List<Field> columns, List<? extends @Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(shown(columns.get(i).type(), row.get(i)));
        }
        return cells;
    }

    /** A count has decimals only where it was estimated; a number below one, such as a chance, has two. */
    private static String shown(FieldType type, @Nullable Object value) {
        if (value instanceof Double number) {
            boolean whole = type == FieldType.COUNT && number == Math.rint(number);
            boolean small = type == FieldType.NUMBER && Math.abs(number) < 1;
            return Numbers.rounded(number, whole ? 0 : small ? 2 : 1);
        }
        return value == null ? "" : value.toString();
    }

    private static String line(List<Field> columns, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - cells.get(i).length());
            boolean left = columns.get(i).type() == FieldType.TEXT;
            line.append(left ? cells.get(i) + space : space + cells.get(i)).append("  ");
        }
        return line.toString().stripTrailing() + "\n";
    }
}
