package uk.jsna.report;

import java.util.List;
import java.util.function.Consumer;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import uk.jsna.table.Field;

/** Gathers published rows to a Tablesaw table; an empty cell is a missing value there. */
final class TablesawColumns implements Consumer<PublishedRow> {

    private final String title;
    private final List<Field> fields;
    private final List<Column<?>> columns;

    TablesawColumns(String title, List<Field> fields) {
        this.title = title;
        this.fields = fields;
        this.columns = fields.stream().<Column<?>>map(TablesawColumns::column).toList();
    }

    @Override
    public void accept(PublishedRow row) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.value(fields.get(i));
            if (value == null) {
                columns.get(i).appendMissing();
            } else {
                columns.get(i).appendObj(columns.get(i) instanceof DoubleColumn ? asDouble(value) : value);
            }
        }
    }

    Table toTable() {
        return Table.create(title, columns);
    }

    private static Object asDouble(Object value) {
        return value instanceof Number number ? number.doubleValue() : value;
    }

    private static Column<?> column(Field field) {
        return switch (field.type()) {
            case TEXT -> StringColumn.create(field.name());
            case INTEGER -> LongColumn.create(field.name());
            case COUNT, NUMBER -> DoubleColumn.create(field.name());
            case FLAG -> BooleanColumn.create(field.name());
        };
    }
}
