package uk.jsna.file;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.Type;

/** Takes the values of a nested or repeated Parquet column and drops them: a table of cells has no place for them. */
final class ParquetIgnored extends PrimitiveConverter {

    static Converter of(Type type) {
        return type.isPrimitive() ? new ParquetIgnored() : new Group(type);
    }

    @Override
    public void addBinary(Binary value) {}

    @Override
    public void addBoolean(boolean value) {}

    @Override
    public void addDouble(double value) {}

    @Override
    public void addFloat(float value) {}

    @Override
    public void addInt(int value) {}

    @Override
    public void addLong(long value) {}

    private static final class Group extends GroupConverter {
        private final Type type;

        Group(Type type) {
            this.type = type;
        }

        @Override
        public Converter getConverter(int field) {
            return of(type.asGroupType().getType(field));
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}
