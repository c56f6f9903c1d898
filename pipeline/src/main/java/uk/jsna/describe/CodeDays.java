package uk.jsna.describe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.source.CodeRecord;

/** From which day to which each code was in use, as a history of codes states it. */
final class CodeDays {

    /** The days of a code; the last is null where it is in use. */
    private record Days(LocalDate start, @Nullable LocalDate end) {
        boolean touches(Days other) {
            return other.end == null || !start.isAfter(other.end.plusDays(1));
        }

        Days and(Days other) {
            LocalDate later = end == null || other.end == null ? null : end.isAfter(other.end) ? end : other.end;
            return new Days(start.isBefore(other.start) ? start : other.start, later);
        }
    }

    private final Map<String, List<Days>> days = new HashMap<>();

    /** Adds a record; records of one code that follow each other are one time. */
    void add(CodeRecord record) {
        List<Days> own = days.computeIfAbsent(record.code(), unused -> new ArrayList<>(1));
        Days joined = new Days(record.start(), record.end());
        for (int i = own.size() - 1; i >= 0; i--) {
            if (joined.touches(own.get(i)) && own.get(i).touches(joined)) {
                joined = joined.and(own.remove(i));
            }
        }
        own.add(joined);
    }

    /** The time in which most of some codes were in use together, in words; empty where the history knows none. */
    Optional<String> together(Collection<String> codes) {
        TreeMap<LocalDate, Integer> changes = new TreeMap<>();
        for (String code : codes) {
            for (Days own : days.getOrDefault(code, List.of())) {
                changes.merge(own.start(), 1, Integer::sum);
                if (own.end() != null) {
                    changes.merge(own.end().plusDays(1), -1, Integer::sum);
                }
            }
        }
        int live = 0;
        int most = 0;
        LocalDate from = null;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            live += change.getValue();
            if (live > most) {
                most = live;
                from = change.getKey();
            }
        }
        return from == null ? Optional.empty() : Optional.of(words(most, codes.size(), from, changes));
    }

    private static String words(int most, int all, LocalDate from, NavigableMap<LocalDate, Integer> changes) {
        LocalDate next = changes.higherKey(from);
        while (next != null && changes.getOrDefault(next, 0) == 0) {
            next = changes.higherKey(next);
        }
        return (most == all ? "all " : "") + most + " were in use together from " + from
                + (next == null ? " on" : " to " + next.minusDays(1));
    }
}
