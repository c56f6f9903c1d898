package uk.jsna.geography;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * The days in which an area code was in use, and the area that its area last lay in.
 *
 * @param start the first day
 * @param end the last day; null where the code is in use
 * @param parent the area of the next level; null where none is known
 */
public record CodeLife(
        LocalDate start, @Nullable LocalDate end, @Nullable AreaCode parent) implements Serializable {

    public CodeLife {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "a code's last day is " + end + ", but must not be before its first, " + start);
        }
    }

    /** Whether the code was in use on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }

    /** Both lives as one: from the earlier first day to the later last day, in the area of the one that began later. */
    CodeLife with(CodeLife other) {
        CodeLife earlier = start.isAfter(other.start) ? other : this;
        CodeLife later = start.isAfter(other.start) ? this : other;
        return new CodeLife(
                earlier.start, laterOf(end, other.end), later.parent == null ? earlier.parent : later.parent);
    }

    private static @Nullable LocalDate laterOf(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
