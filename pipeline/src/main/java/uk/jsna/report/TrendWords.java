package uk.jsna.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Trends;

/** The recent trends of some areas, where a release has a table of trends. */
final class TrendWords {

    private final Map<String, String> words = new TreeMap<>();

    private TrendWords() {}

    static TrendWords of(Release release, Set<String> areas) {
        TrendWords trends = new TrendWords();
        if (release.has(Trends.TABLE)) {
            release.table(Trends.TABLE).forEach(row -> {
                if (areas.contains(row.text(Trends.AREA_CODE)) && LatestFigures.isOfEverybody(row)) {
                    trends.words.put(key(row, Trends.LAST_PERIOD), row.text(Trends.RECENT_TREND));
                }
            });
        }
        return trends;
    }

    /** The trend that a figure is the end of; null where it is the end of none. */
    @Nullable
    String of(PublishedRow figure) {
        return LatestFigures.isOfEverybody(figure) ? words.get(key(figure, IndicatorFigures.TIME_PERIOD)) : null;
    }

    private static String key(PublishedRow row, Field period) {
        return row.text(IndicatorFigures.INDICATOR) + "/" + row.text(IndicatorFigures.AREA_CODE) + "/"
                + row.text(period);
    }
}
