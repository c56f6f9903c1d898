package uk.jsna.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Puts the values of a Parquet record together to a row of cells. */
final class ParquetCells extends RecordMaterializer<List<Cell>> {

    private final Cell[] row;
    private final GroupConverter root;

    ParquetCells(MessageType schema) {
        row = new Cell[schema.getFieldCount()];
        List<Converter> columns = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            Type type = schema.getType(i);
            boolean flat = type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED);
            columns.add(flat ? new CellConverter(i, type) : ParquetIgnored.of(type));
        }
        root = new GroupConverter() {
            @Override
            public Converter getConverter(int column) {
                return columns.get(column);
            }

            @Override
            public void start() {
                Arrays.fill(row, Cell.Empty.BLANK);
            }

            @Override
            public void end() {}
        };
    }

    @Override
    public List<Cell> getCurrentRecord() {
        return List.of(row);
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    /** Fills one column of the row; the texts of a dictionary are made once. */
    private final class CellConverter extends PrimitiveConverter {
        private final int column;
        private final boolean text;
        private final @Nullable LogicalTypeAnnotation meaning;
        private Cell[] dictionary = {};

        CellConverter(int column, Type type) {
            this.column = column;
            this.meaning = type.getLogicalTypeAnnotation();
            this.text = type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                    && !(meaning instanceof DecimalLogicalTypeAnnotation);
        }

        @Override
        public boolean hasDictionarySupport() {
            return text;
        }

        @Override
        public void setDictionary(Dictionary values) {
            dictionary = new Cell[values.getMaxId() + 1];
            for (int id = 0; id < dictionary.length; id++) {
                dictionary[id] = Cell.text(values.decodeToBinary(id).toStringUsingUTF8());
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            row[column] = dictionary[id];
        }

        @Override
        public void addBinary(Binary value) {
            row[column] = meaning instanceof DecimalLogicalTypeAnnotation decimal
                    ? decimal(new BigInteger(value.getBytes()), decimal)
                    : Cell.text(value.toStringUsingUTF8());
        }

        @Override
        public void addBoolean(boolean value) {
            row[column] = new Cell.Text(value ? "TRUE" : "FALSE");
        }

        @Override
        public void addDouble(double value) {
            row[column] =
                    Double.isNaN(value) ? Cell.Empty.BLANK : new Cell.Numeric(value, NumberText.general(value), false);
        }

        @Override
        public void addFloat(float value) {
            addDouble(Double.parseDouble(Float.toString(value)));
        }

        @Override
        public void addInt(int value) {
            row[column] = meaning instanceof DateLogicalTypeAnnotation
                    ? new Cell.Text(LocalDate.ofEpochDay(value).toString())
                    : whole(value);
        }

        @Override
        public void addLong(long value) {
            row[column] = whole(value);
        }

        private Cell whole(long value) {
            return meaning instanceof DecimalLogicalTypeAnnotation decimal
                    ? decimal(BigInteger.valueOf(value), decimal)
                    : new Cell.Numeric(value, Long.toString(value), false);
        }

        private static Cell decimal(BigInteger unscaled, DecimalLogicalTypeAnnotation decimal) {
            BigDecimal value = new BigDecimal(unscaled, decimal.getScale());
            return new Cell.Numeric(value.doubleValue(), value.toPlainString(), false);
        }
    }
}
