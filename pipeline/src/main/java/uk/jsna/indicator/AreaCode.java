package uk.jsna.indicator;

import java.io.Serializable;

/**
 * A statistical area's nine-character code of the Government Statistical Service, such as {@code E05011940}, or the code
 * of a group of areas that a workspace names itself ({@code G-} and a name).
 */
public record AreaCode(String value) implements Comparable<AreaCode>, Serializable {

    /** England as a whole. */
    public static final AreaCode ENGLAND = new AreaCode("E92000001");

    public AreaCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("area code is '" + value
                    + "', but must be a letter and eight digits such as E05011940, or G- and the name of a group");
        }
    }

    /** Whether a text has the form of an area code. */
    public static boolean isWellFormed(String text) {
        return text.matches("[A-Z]\\d{8}|G-[a-z0-9-]+");
    }

    /** The kind of area, which the first three characters say. */
    public AreaType type() {
        return AreaType.of(this);
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
