package uk.jsna.report;

import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;

/** A column's value in the current row. A text of the file's dictionary is decoded once. */
final class ColumnCell extends PrimitiveConverter {

    private final boolean whole;
    private final boolean text;
    private @Nullable Object value;
    private String[] dictionary = {};

    ColumnCell(Field field) {
        this.whole = field.type() == FieldType.INTEGER;
        this.text = field.type() == FieldType.TEXT;
    }

    void read(ColumnReader reader) {
        value = null;
        if (reader.getCurrentDefinitionLevel() == reader.getDescriptor().getMaxDefinitionLevel()) {
            reader.writeCurrentValueToConverter();
        }
        reader.consume();
    }

    @Nullable
    Object value() {
        return value;
    }

    @Override
    public boolean hasDictionarySupport() {
        return text;
    }

    @Override
    public void setDictionary(Dictionary values) {
        dictionary = new String[values.getMaxId() + 1];
        for (int id = 0; id < dictionary.length; id++) {
            dictionary[id] = values.decodeToBinary(id).toStringUsingUTF8();
        }
    }

    @Override
    public void addValueFromDictionary(int id) {
        value = dictionary[id];
    }

    @Override
    public void addBinary(Binary bytes) {
        value = bytes.toStringUsingUTF8();
    }

    @Override
    public void addBoolean(boolean flag) {
        value = flag;
    }

    @Override
    public void addDouble(double number) {
        value = number;
    }

    @Override
    public void addInt(int number) {
        addLong(number);
    }

    @Override
    public void addLong(long number) {
        if (whole) {
            value = number;
        } else {
            value = (double) number;
        }
    }
}
