package uk.jsna.spark;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/**
 * Work over whole series in one pass: the rows that share a key come together, in a stated order, and a function turns
 * them into rows of another table. One shuffle brings each series to one place; a hash of the key leads the sort, so that
 * the comparison of long text keys is left to the rows of one series.
 */
public final class SeriesPass {

    /** What is done with the rows of one series. */
    @FunctionalInterface
    public interface SeriesFunction extends Serializable {

        /** The rows of the new table that one series gives. */
        List<Cells> apply(List<Cells> series);
    }

    private SeriesPass() {}

    /**
     * Applies a function to every series.
     *
     * @param from the table that comes in, and how it is cut into series
     * @param to the table that goes out
     * @param function what is done with each series
     */
    public static Step over(Declared from, Table to, SeriesFunction function) {
        List<Integer> key = from.key().stream().map(from.table()::position).toList();
        Table in = from.table();
        MapPartitionsFunction<Row, Row> pass = rows -> new SeriesIterator(in, key, rows, function);
        return rows -> {
            Column[] keys = Fields.cols(from.key());
            List<Column> sort = new ArrayList<>();
            sort.add(functions.xxhash64(keys));
            sort.addAll(List.of(keys));
            from.order().forEach(field -> sort.add(col(field)));
            return rows.repartition(keys)
                    .sortWithinPartitions(sort.toArray(Column[]::new))
                    .mapPartitions(pass, Encoders.row(Fields.schema(to)));
        };
    }

    /**
     * A table read as series.
     *
     * @param table the table
     * @param key the columns whose equal values make a series
     * @param order the columns that order the rows of a series
     */
    public record Declared(Table table, List<Field> key, List<Field> order) {}

    /** Cuts a sorted run of rows into series and hands out what the function makes of them. */
    private static final class SeriesIterator implements Iterator<Row> {

        private final Table table;
        private final List<Integer> key;
        private final Iterator<Row> rows;
        private final SeriesFunction function;
        private final List<Cells> series = new ArrayList<>();
        private Iterator<Cells> ready = List.<Cells>of().iterator();
        private @org.jspecify.annotations.Nullable Row ahead;

        SeriesIterator(Table table, List<Integer> key, Iterator<Row> rows, SeriesFunction function) {
            this.table = table;
            this.key = key;
            this.rows = rows;
            this.function = function;
            this.ahead = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            while (!ready.hasNext() && ahead != null) {
                ready = function.apply(nextSeries(ahead)).iterator();
            }
            return ready.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.next().toRow();
        }

        private List<Cells> nextSeries(Row first) {
            series.clear();
            Row row = first;
            while (row != null && isSameSeries(first, row)) {
                series.add(Cells.of(table, row));
                row = rows.hasNext() ? rows.next() : null;
            }
            ahead = row;
            return series;
        }

        private boolean isSameSeries(Row one, Row other) {
            for (int position : key) {
                if (!java.util.Objects.equals(one.get(position), other.get(position))) {
                    return false;
                }
            }
            return true;
        }
    }
}
