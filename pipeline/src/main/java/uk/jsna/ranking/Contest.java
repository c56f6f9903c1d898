package uk.jsna.ranking;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * A level that the wards of an area are held against.
 *
 * @param target the target's id, or the threshold's name
 * @param indicator indicator id
 * @param within the area whose wards are held against each other
 * @param level what makes a ward a hot spot
 * @param cohort the wards frozen at the target's baseline; null where it has none
 */
public record Contest(
        String target,
        String indicator,
        AreaCode within,
        Level level,
        @Nullable Set<AreaCode> cohort) implements Serializable {

    public Contest {
        cohort = cohort == null ? null : Set.copyOf(cohort);
    }

    /** Where a ward stands against the cohort: the words that targets use; null where there is no cohort. */
    public @Nullable String movement(RankedFigure figure) {
        if (cohort == null) {
            return null;
        }
        if (!figure.hasValue()) {
            return "not available";
        }
        boolean hot = level.isHot(figure.value());
        String side = level.side().words();
        if (cohort.contains(figure.area())) {
            return (hot ? "still " : "no longer ") + side;
        }
        return hot ? "newly " + side : "within";
    }
}
