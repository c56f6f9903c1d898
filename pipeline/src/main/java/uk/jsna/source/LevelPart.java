package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One level of a lookup.
 *
 * @param vintage kind and year of the boundaries, such as {@code WD19}; <code>WD{year}</code> takes the year from the
 *     heading of the code
 * @param code the column of the code
 * @param name the column of the name
 * @param optional whether files without the column are read too
 * @param days the columns of the days in which the code was in use; null but in a history of codes
 * @param successor the column of the code that took this one's place, in a history of codes; null where there is none
 */
public record LevelPart(
        String vintage,
        String code,
        @Nullable String name,
        boolean optional,
        @Nullable Days days,
        @Nullable String successor)
        implements Serializable {

    private static final String YEAR = "{year}";

    /**
     * Columns of days, written as 2019-05-02.
     *
     * @param start the column of the code's first day
     * @param end the column of its last day, blank for a code in use; null where there is none
     */
    public record Days(String start, @Nullable String end) implements Serializable {

        public Days {
            DescriptorRules.checkPattern(start);
            DescriptorRules.checkPattern(end);
        }
    }

    public LevelPart {
        DescriptorRules.checkPattern(code);
        DescriptorRules.checkPattern(name);
        DescriptorRules.checkPattern(successor);
        if (vintage.contains(YEAR) && !code.contains("year")) {
            throw new IllegalArgumentException("has the vintage '" + vintage + "' and the code '" + code
                    + "', but must say with {year} where the year stands in the code's heading. Add it.");
        }
    }

    /** The vintage and the column of the name, where the heading of the code holds this year. */
    LevelPart in(String year) {
        return new LevelPart(
                vintage.replace(YEAR, year),
                code,
                name == null ? null : name.replace(YEAR, year),
                optional,
                days,
                successor);
    }

    /** {@code WD19} alone means the columns WD19CD and WD19NM, as in the Open Geography portal's lookups. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LevelPart of(Object written) {
        if (written instanceof Map<?, ?> map) {
            String start = text(map, "start");
            return new LevelPart(
                    String.valueOf(map.get("vintage")),
                    String.valueOf(map.get("code")),
                    text(map, "name"),
                    Boolean.TRUE.equals(map.get("optional")),
                    start == null ? null : new Days(start, text(map, "end")),
                    text(map, "successor"));
        }
        return new LevelPart(String.valueOf(written), written + "CD", written + "NM", false, null, null);
    }

    /** Whether the level tells what a history of codes tells: days or successors. */
    boolean isHistory() {
        return days != null || successor != null;
    }

    /** The columns of days, which the lowest level of a history of codes has. */
    Days requiredDays() {
        return Objects.requireNonNull(days, "no columns of days");
    }

    /** The column of successors, which the lowest level of a history of codes without days has. */
    String requiredSuccessor() {
        return Objects.requireNonNull(successor, "no column of successors");
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        Object written = map.get(key);
        return written == null ? null : String.valueOf(written);
    }
}
