package uk.jsna.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;

/** One row of a published table. It is valid only while it is being visited. */
public interface PublishedRow {

    /** A column's value: a String, Long, Double or Boolean as the declaration says, or null where the cell is empty. */
    @Nullable
    Object value(Field field);

    /** A column's text; empty where the cell is empty. */
    default String text(Field field) {
        Object value = value(field);
        return value == null ? "" : value.toString();
    }

    /** A column's number; empty where the cell is empty. */
    default OptionalDouble number(Field field) {
        return value(field) instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    /** Whether a yes-or-no column says yes. */
    default boolean isTrue(Field field) {
        return Boolean.TRUE.equals(value(field));
    }

    /** A copy of some columns that lasts. */
    default PublishedRow copy(List<Field> fields) {
        Map<String, Object> cells = new HashMap<>();
        for (Field field : fields) {
            Object value = value(field);
            if (value != null) {
                cells.put(field.name(), value);
            }
        }
        return field -> cells.get(field.name());
    }
}
