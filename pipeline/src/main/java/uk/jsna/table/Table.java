package uk.jsna.table;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;

/**
 * A table's declaration.
 *
 * @param name snake_case, plural; the name of its files
 * @param title the words a page or a sheet is headed with
 * @param description what one row is
 * @param key the columns that tell rows apart; rows are published in their order
 * @param fields the columns in their order
 */
public record Table(String name, String title, String description, List<Field> key, List<Field> fields) {

    public Table {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
        if (!fields.containsAll(key)) {
            throw new IllegalArgumentException("the key of " + name + " names a column that the table does not have");
        }
        if (new TreeSet<>(fields.stream().map(Field::name).toList()).size() != fields.size()) {
            throw new IllegalArgumentException("two columns of " + name + " have one name");
        }
    }

    /** The column with this name. */
    public Field field(String fieldName) {
        return fields.stream()
                .filter(field -> field.name().equals(fieldName))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("table " + name + " has no column " + fieldName));
    }
}
