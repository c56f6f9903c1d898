package uk.jsna.spark.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;

/**
 * Gaps between the published figures of groups, beside those of England, the region and the statistical neighbours; and
 * between the most and the least deprived fifths of an authority's wards.
 */
public final class MeasureGaps {

    /** The group that holds everybody. */
    static final String TOTAL = "Total";

    private MeasureGaps() {}

    /**
     * The step, from published figures to {@link Gaps} without their change over time.
     *
     * @param indicators every indicator by id
     * @param deprivation how deprived the wards are
     */
    public static Step with(Map<String, Indicator> indicators, WardDeprivation deprivation) {
        return SeriesPass.over(
                new SeriesPass.Declared(
                        IndicatorFigures.TABLE,
                        List.of(IndicatorFigures.INDICATOR, IndicatorFigures.TIME_PERIOD),
                        List.of(
                                IndicatorFigures.AREA_CODE,
                                IndicatorFigures.SEX,
                                IndicatorFigures.CATEGORY_TYPE,
                                IndicatorFigures.CATEGORY)),
                Gaps.TABLE,
                new Measure(Map.copyOf(indicators), deprivation));
    }

    private record Measure(Map<String, Indicator> indicators, WardDeprivation deprivation)
            implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> figures) {
            Indicator indicator = indicators.get(figures.get(0).text(IndicatorFigures.INDICATOR));
            if (indicator == null || indicator.valueType() == ValueType.COUNT) {
                return List.of();
            }
            List<Cells> rows = new ArrayList<>(new GapsOfGroups(indicator, figures).rows());
            if (!indicator.id().equals(deprivation.indicator())) {
                rows.addAll(new GapsOfDeprivation(deprivation).rows(indicator, figures));
            }
            return rows;
        }
    }
}
