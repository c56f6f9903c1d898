package uk.jsna.quality;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found: where, what was found, what must be, what to do.
 *
 * @param check the rule in words, such as {@code numerator_is_at_most_denominator}
 * @param outcome whether it stops publication
 * @param message what was found, what must be, what to do; a sentence without the place
 * @param place where it was found; empty parts where they do not apply
 */
public record Finding(String check, Outcome outcome, String message, Place place) implements Serializable {

    /** Findings in the order in which a person reads a file. */
    public static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(
                    (Finding f) -> f.place().source())
            .thenComparing(f -> f.place().file())
            .thenComparing(f -> f.place().sheet())
            .thenComparingLong(f -> f.place().row())
            .thenComparing(f -> f.place().column())
            .thenComparing(Finding::check)
            .thenComparing(f -> f.place().area())
            .thenComparing(Finding::message);

    /**
     * Where in the data a finding stands.
     *
     * @param source the source descriptor's id, empty for a finding about several sources
     * @param file the file's name, empty where none
     * @param sheet the sheet or archive member, empty where none
     * @param row the row in its sheet, counted from 1; 0 where none
     * @param column the column's heading, empty where none
     * @param area the area's code, empty where none
     */
    public record Place(String source, String file, String sheet, long row, String column, String area)
            implements Serializable {

        /** A finding about a whole source. */
        public static Place ofSource(String source) {
            return new Place(source, "", "", 0, "", "");
        }

        /** A finding about a whole file. */
        public static Place ofFile(String source, String file) {
            return new Place(source, file, "", 0, "", "");
        }

        /** A finding about an area, wherever its figures came from. */
        public static Place ofArea(String source, String area) {
            return new Place(source, "", "", 0, "", area);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(file.isEmpty() ? source : file);
            if (!sheet.isEmpty()) {
                text.append('[').append(sheet).append(']');
            }
            if (row > 0) {
                text.append(':').append(row);
            }
            if (!column.isEmpty()) {
                text.append(" (").append(column).append(')');
            }
            return text.toString();
        }
    }

    public static Finding fail(String check, Place place, String message) {
        return new Finding(check, Outcome.FAIL, message, place);
    }

    public static Finding warn(String check, Place place, String message) {
        return new Finding(check, Outcome.WARN, message, place);
    }

    public static Finding pass(String check, Place place, String message) {
        return new Finding(check, Outcome.PASS, message, place);
    }

    /** The same finding with another outcome, where a source says what stops it; unchanged for null. */
    public Finding as(@Nullable Outcome other) {
        return other == null ? this : new Finding(check, other, message, place);
    }

    /** {@code place: message}, as it is printed. */
    @Override
    public String toString() {
        String where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + message;
    }
}
