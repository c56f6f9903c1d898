package uk.jsna.spark;

import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.Table;

/**
 * One row of a declared table while Java code works on it: cells are read and written by field, never by position or
 * name. A field that the table does not declare is refused.
 */
public final class Cells {

    private final Table table;
    private final @Nullable Object[] values;

    private Cells(Table table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** An empty row of a table. */
    public static Cells of(Table table) {
        return new Cells(table, new @Nullable Object[table.fields().size()]);
    }

    /** A row that Spark holds, of a table whose columns stand in their declared order. */
    public static Cells of(Table table, Row row) {
        @Nullable Object[] values = new @Nullable Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return new Cells(table, values);
    }

    /** Takes over every cell of another table's row that this table has too, by the columns' names. */
    public Cells copy(Cells other) {
        for (Field field : other.table.fields()) {
            if (table.has(field)) {
                values[table.position(field)] = other.values[other.table.position(field)];
            }
        }
        return this;
    }

    /** Writes a cell; null, or a number that is NaN, is nothing. */
    public Cells set(Field field, @Nullable Object value) {
        boolean nothing = value instanceof Double number && number.isNaN();
        values[table.position(field)] = nothing ? null : value;
        return this;
    }

    /** A text that must be there. */
    public String text(Field field) {
        return Objects.requireNonNull(textOrNull(field), field.name());
    }

    /** A text, or null. */
    public @Nullable String textOrNull(Field field) {
        return (String) values[table.position(field)];
    }

    /** A number, or NaN where there is none. */
    public double number(Field field) {
        Object value = values[table.position(field)];
        return value == null ? Double.NaN : (Double) value;
    }

    /** A number, or null where there is none. */
    public @Nullable Double numberOrNull(Field field) {
        return (Double) values[table.position(field)];
    }

    /** A whole number that must be there. */
    public int integer(Field field) {
        return (Integer) Objects.requireNonNull(values[table.position(field)], field.name());
    }

    /** Whether there is anything in a cell. */
    public boolean has(Field field) {
        return values[table.position(field)] != null;
    }

    /** A cell as text; empty where there is nothing. */
    public String shown(Field field) {
        Object value = values[table.position(field)];
        return value == null ? "" : value.toString();
    }

    /** A whole number, or null where there is none. */
    public @Nullable Integer integerOrNull(Field field) {
        return (Integer) values[table.position(field)];
    }

    /** A truth value that must be there. */
    public boolean flag(Field field) {
        return (Boolean) Objects.requireNonNull(values[table.position(field)], field.name());
    }

    /** The row for Spark. */
    public Row toRow() {
        return RowFactory.create(values);
    }
}
