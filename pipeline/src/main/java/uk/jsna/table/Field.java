package uk.jsna.table;

/**
 * One column of a table.
 *
 * @param name snake_case
 * @param type what it holds
 * @param required whether every row must have it
 * @param description what it means, its unit and how it comes about, for the data dictionary
 */
public record Field(String name, FieldType type, boolean required, String description) implements java.io.Serializable {

    public Field {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "column name is '" + name + "', but must be lower-case words joined by underscores");
        }
    }

    static Field required(String name, FieldType type, String description) {
        return new Field(name, type, true, description);
    }

    static Field optional(String name, FieldType type, String description) {
        return new Field(name, type, false, description);
    }

    /** The column's name, so that a field can be put straight into a message. */
    @Override
    public String toString() {
        return name;
    }
}
