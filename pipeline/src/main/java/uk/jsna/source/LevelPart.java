package uk.jsna.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One level of a lookup.
 *
 * @param vintage kind and year of the boundaries, such as {@code WD19}
 * @param code the column of the code
 * @param name the column of the name
 */
public record LevelPart(
        String vintage, String code, @Nullable String name) implements Serializable {

    public LevelPart {
        DescriptorRules.checkPattern(code);
        DescriptorRules.checkPattern(name);
    }

    /** {@code WD19} alone means the columns WD19CD and WD19NM, as in the Open Geography portal's lookups. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LevelPart of(Object written) {
        if (written instanceof Map<?, ?> map) {
            Object name = map.get("name");
            return new LevelPart(
                    String.valueOf(map.get("vintage")),
                    String.valueOf(map.get("code")),
                    name == null ? null : String.valueOf(name));
        }
        return new LevelPart(String.valueOf(written), written + "CD", written + "NM");
    }
}
