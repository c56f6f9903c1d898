package uk.jsna.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Sources;

/**
 * Which figures of a release were there to be read on a day: not those of an edition that came out later, although they
 * are about a time before it. An edition whose day of publication nobody has written down is taken to have been there.
 */
final class KnownEditions {

    private static final int WHOLE_DAY = "2022-03-31".length();

    private final Map<String, LocalDate> published = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final @Nullable LocalDate day;

    private KnownEditions(@Nullable LocalDate day) {
        this.day = day;
    }

    /** @param day the day; null where later editions are wanted too */
    static KnownEditions of(Release release, @Nullable LocalDate day) {
        KnownEditions editions = new KnownEditions(day);
        if (release.has(Sources.TABLE)) {
            release.table(Sources.TABLE).forEach(row -> {
                String date = row.text(Sources.PUBLISHED);
                if (!date.isEmpty()) {
                    editions.published.put(row.text(Sources.SOURCE), lastDay(date));
                }
            });
        }
        return editions;
    }

    /** Of a month that is written down without its day, the last. */
    private static LocalDate lastDay(String date) {
        return date.length() == WHOLE_DAY
                ? LocalDate.parse(date)
                : YearMonth.parse(date).atEndOfMonth();
    }

    /** Whether an edition was out by the day; a figure of one that was not is counted as left out. */
    boolean holds(String source) {
        LocalDate out = published.get(source);
        boolean later = day != null && out != null && out.isAfter(day);
        if (later) {
            leftOut.merge(source, 1, Integer::sum);
        }
        return !later;
    }

    /** The editions that were not out yet, each with its day and how many of its figures were asked for. */
    List<String> leftOut() {
        List<String> words = new ArrayList<>();
        leftOut.forEach((source, figures) -> words.add(source + " of " + published.get(source) + " (" + figures + ")"));
        return words;
    }
}
