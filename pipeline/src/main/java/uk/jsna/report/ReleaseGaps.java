package uk.jsna.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.plan.GapMeasure;
import uk.jsna.review.PublishedFigure;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Gaps;

/** The published gaps between groups of children, of both sexes together. */
final class ReleaseGaps {

    private final Map<List<String>, List<PublishedFigure>> gaps = new HashMap<>();

    /** The gaps of an area, the oldest first. */
    List<PublishedFigure> of(GapMeasure.OfGroups measure, String area) {
        return gaps.getOrDefault(
                List.of(measure.indicator(), measure.categoryType(), measure.group(), area), List.of());
    }

    void add(PublishedRow row, PeriodType periods, int decimals) {
        OptionalDouble gap = row.number(Gaps.GAP);
        String england = row.text(Gaps.GAP_AGAINST_ENGLAND);
        List<String> key = List.of(
                row.text(Gaps.INDICATOR), row.text(Gaps.CATEGORY_TYPE), row.text(Gaps.GROUP), row.text(Gaps.AREA_CODE));
        gaps.computeIfAbsent(key, unused -> new ArrayList<>())
                .add(new PublishedFigure(
                        TimePeriod.parse(periods, row.text(Gaps.TIME_PERIOD)),
                        gap.isPresent() ? gap.getAsDouble() : null,
                        new Interval(
                                row.number(Gaps.GAP_LOWER_CI95).orElse(Double.NaN),
                                row.number(Gaps.GAP_UPPER_CI95).orElse(Double.NaN)),
                        null,
                        row.text(Gaps.VALUE_NOTE),
                        gap.isEmpty() || england.equals("not compared") ? "" : england,
                        decimals));
    }
}
