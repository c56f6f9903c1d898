package uk.jsna.table;

/** What a column holds. */
public enum FieldType {
    /** Text. */
    TEXT("string"),
    /** A whole number that is not a count of people: a year, a rank, a row number. */
    INTEGER("integer"),
    /** A number of people or events. It may have decimals where a publisher estimates it. */
    COUNT("number"),
    /** Any other number, in full double precision. */
    NUMBER("number"),
    /** True or false. */
    FLAG("boolean");

    private final String metadataName;

    FieldType(String metadataName) {
        this.metadataName = metadataName;
    }

    /** The type's name in open-data metadata (CSV on the Web, Frictionless). */
    public String metadataName() {
        return metadataName;
    }
}
