package uk.jsna.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** A table's declaration: its name, what one row is, its key, and its columns in their order. */
public final class Table implements java.io.Serializable {

    private final String name;
    private final String title;
    private final String description;
    private final List<Field> key;
    private final List<Field> fields;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param name snake_case, plural; the name of its files
     * @param title the words a page or a sheet is headed with
     * @param description what one row is
     * @param key the columns that tell rows apart; rows are published in their order
     * @param fields the columns in their order
     */
    public Table(String name, String title, String description, List<Field> key, List<Field> fields) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.key = List.copyOf(key);
        this.fields = List.copyOf(fields);
        for (Field field : this.fields) {
            if (positions.put(field.name(), positions.size()) != null) {
                throw new IllegalArgumentException("two columns of " + name + " are called " + field);
            }
        }
        if (!this.fields.containsAll(this.key)) {
            throw new IllegalArgumentException("the key of " + name + " names a column that the table does not have");
        }
    }

    /** Columns put together from groups of them, in their order. */
    @SafeVarargs
    static List<Field> columns(List<Field>... groups) {
        List<Field> columns = new ArrayList<>();
        for (List<Field> group : groups) {
            columns.addAll(group);
        }
        return List.copyOf(columns);
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public List<Field> key() {
        return key;
    }

    public List<Field> fields() {
        return fields;
    }

    /** Whether the table has a column of this name. */
    public boolean has(Field field) {
        return positions.containsKey(field.name());
    }

    /** The column with this name. */
    public Field field(String fieldName) {
        return fields.get(position(fieldName));
    }

    /** Where the column stands, counted from 0. */
    public int position(Field field) {
        return position(field.name());
    }

    private int position(String fieldName) {
        Integer position = positions.get(fieldName);
        if (position == null) {
            throw new NoSuchElementException("table " + name + " has no column " + fieldName);
        }
        return position;
    }

    @Override
    public String toString() {
        return name;
    }
}
