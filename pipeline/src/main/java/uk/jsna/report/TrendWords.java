package uk.jsna.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Table;

/** The recent trends of some areas, where a release has a table of trends. */
final class TrendWords {

    private static final String TABLE = "trends";
    private static final String WORDS = "recent_trend";

    private final Map<String, String> words = new TreeMap<>();

    private TrendWords() {}

    static TrendWords of(Release release, Set<String> areas) {
        TrendWords trends = new TrendWords();
        for (Table table : PublishedTables.of(release)) {
            if (table.name().equals(TABLE)) {
                release.table(table).forEach(row -> {
                    if (areas.contains(row.text(IndicatorFigures.AREA_CODE)) && LatestFigures.isOfEverybody(row)) {
                        trends.words.put(key(row), row.text(table.field(WORDS)));
                    }
                });
            }
        }
        return trends;
    }

    /** The trend that a figure is the end of; null where none is known. */
    @Nullable
    String of(PublishedRow figure) {
        return words.get(key(figure));
    }

    private static String key(PublishedRow row) {
        return String.join("/", List.of(row.text(IndicatorFigures.INDICATOR), row.text(IndicatorFigures.AREA_CODE)));
    }
}
