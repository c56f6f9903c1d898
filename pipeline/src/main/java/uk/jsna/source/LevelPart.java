package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One level of a lookup.
 *
 * @param vintage kind and year of the boundaries, such as {@code WD19}
 * @param code the column of the code
 * @param name the column of the name
 * @param days the columns of the days in which the code was in use; null but in a history of codes
 */
public record LevelPart(
        String vintage,
        String code,
        @Nullable String name,
        @Nullable Days days) implements Serializable {

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
                    start == null ? null : new Days(start, text(map, "end")));
        }
        return new LevelPart(String.valueOf(written), written + "CD", written + "NM", null);
    }

    /** The columns of days, which the lowest level of a history of codes has. */
    Days requiredDays() {
        return Objects.requireNonNull(days, "no columns of days");
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        Object written = map.get(key);
        return written == null ? null : String.valueOf(written);
    }
}
