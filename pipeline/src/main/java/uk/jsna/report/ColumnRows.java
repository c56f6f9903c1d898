package uk.jsna.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;

/** The rows of a Parquet file, put together from its columns. */
final class ColumnRows extends GroupConverter implements PublishedRow {

    private final List<Field> columns;
    private final ColumnCell[] cells;
    private final Map<String, ColumnCell> byName = new HashMap<>();

    ColumnRows(List<Field> columns) {
        this.columns = columns;
        this.cells = columns.stream().map(ColumnCell::new).toArray(ColumnCell[]::new);
        for (int i = 0; i < cells.length; i++) {
            byName.put(columns.get(i).name(), cells[i]);
        }
    }

    void visit(ParquetFileReader file, MessageType schema, Consumer<PublishedRow> visitor) throws IOException {
        file.setRequestedSchema(schema);
        String writer = file.getFileMetaData().getCreatedBy();
        PageReadStore group;
        while ((group = file.readNextRowGroup()) != null) {
            visit(readers(new ColumnReadStoreImpl(group, this, schema, writer), schema), group.getRowCount(), visitor);
        }
    }

    private ColumnReader[] readers(ColumnReadStoreImpl store, MessageType schema) {
        return columns.stream()
                .map(column -> store.getColumnReader(schema.getColumnDescription(new String[] {column.name()})))
                .toArray(ColumnReader[]::new);
    }

    private void visit(ColumnReader[] readers, long rows, Consumer<PublishedRow> visitor) {
        for (long row = 0; row < rows; row++) {
            for (int i = 0; i < readers.length; i++) {
                cells[i].read(readers[i]);
            }
            visitor.accept(this);
        }
    }

    @Override
    public @Nullable Object value(Field field) {
        return Objects.requireNonNull(byName.get(field.name()), () -> field + " was not asked for")
                .value();
    }

    @Override
    public Converter getConverter(int column) {
        return cells[column];
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
}
