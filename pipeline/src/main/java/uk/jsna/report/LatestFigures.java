package uk.jsna.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.jsna.indicator.AreaCode;
import uk.jsna.report.HotSpotQuery.Group;
import uk.jsna.table.IndicatorFigures;

/**
 * The figures of everybody in the latest period of each indicator: of the wards in scope, and of the larger areas in
 * scope with what they lie in. Latest is judged for wards and larger areas apart, since they may come from different
 * sources.
 *
 * @param wards figures of wards
 * @param areas figures of larger areas
 */
record LatestFigures(List<PublishedRow> wards, List<PublishedRow> areas) {

    static LatestFigures of(Release release, List<String> scope) {
        PublishedTable figures = release.table(IndicatorFigures.TABLE);
        Map<String, Long> latest = new HashMap<>();
        figures.forEach(
                List.of(
                        IndicatorFigures.INDICATOR,
                        IndicatorFigures.AREA_TYPE,
                        IndicatorFigures.SEX,
                        IndicatorFigures.CATEGORY_TYPE,
                        IndicatorFigures.CATEGORY,
                        IndicatorFigures.TIME_PERIOD_SORTABLE),
                row -> {
                    if (isOfEverybody(row)) {
                        latest.merge(series(row), period(row), Math::max);
                    }
                });
        Set<String> codes = new TreeSet<>(scope);
        List<PublishedRow> rows = figures.rows(row -> isOfEverybody(row)
                && Long.valueOf(period(row)).equals(latest.get(series(row)))
                && (AreaScope.isIn(row, codes)
                        || row.text(IndicatorFigures.AREA_CODE).equals(AreaCode.ENGLAND.value())));
        List<PublishedRow> wards = new ArrayList<>();
        List<PublishedRow> areas = new ArrayList<>();
        rows.forEach(row -> (HotSpots.isWard(row) ? wards : areas).add(row));
        return new LatestFigures(wards, areas);
    }

    private static String series(PublishedRow row) {
        return row.text(IndicatorFigures.INDICATOR) + (HotSpots.isWard(row) ? "/ward" : "/area");
    }

    private static long period(PublishedRow row) {
        return (long) row.number(IndicatorFigures.TIME_PERIOD_SORTABLE).orElseThrow();
    }

    static boolean isOfEverybody(PublishedRow row) {
        return row.text(IndicatorFigures.SEX).equals(Group.EVERYBODY.sex())
                && row.text(IndicatorFigures.CATEGORY_TYPE).equals(Group.EVERYBODY.categoryType())
                && row.text(IndicatorFigures.CATEGORY).equals(Group.EVERYBODY.category());
    }
}
