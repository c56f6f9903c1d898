package uk.jsna.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an area code was in use from one day to another, as a history of codes states it. A code has several records where
 * its name or the area it lies in changed.
 *
 * @param code the area's GSS code
 * @param name its name in these days; empty where the file gives none
 * @param parent GSS code of the area it lay in; null where the file gives none
 * @param start its first day
 * @param end its last day; null where it is in use
 */
public record CodeRecord(
        Origin origin,
        String code,
        String name,
        @Nullable String parent,
        LocalDate start,
        @Nullable LocalDate end) implements Fact {

    public CodeRecord {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "code " + code + " ends on " + end + ", but must not end before it starts on " + start);
        }
    }
}
