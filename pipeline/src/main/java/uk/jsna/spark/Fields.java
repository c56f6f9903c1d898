package uk.jsna.spark;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.Table;

/** A declared table in Spark's words: its schema and its columns. No other class names a column. */
public final class Fields {

    private Fields() {}

    /** The schema of a table, with the fields' descriptions as column comments. */
    public static StructType schema(Table table) {
        StructField[] fields = table.fields().stream()
                .map(field -> DataTypes.createStructField(field.name(), type(field.type()), !field.required())
                        .withComment(field.description()))
                .toArray(StructField[]::new);
        return DataTypes.createStructType(fields);
    }

    /** The column of a field. */
    public static Column col(Field field) {
        return functions.col(field.name());
    }

    /** The columns of fields, in their order. */
    public static Column[] cols(List<Field> fields) {
        return fields.stream().map(Fields::col).toArray(Column[]::new);
    }

    private static DataType type(FieldType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case COUNT, NUMBER -> DataTypes.DoubleType;
            case FLAG -> DataTypes.BooleanType;
        };
    }
}
