package uk.jsna.spark.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.inequality.DeprivationGradient;
import uk.jsna.inequality.Gap;
import uk.jsna.spark.Cells;
import uk.jsna.statistics.Estimate;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;

/**
 * Gaps between the most and the least deprived fifths of an authority's wards, with the slope and the relative index of
 * inequality over all of them.
 *
 * @param deprivation how deprived the wards are
 */
record GapsOfDeprivation(WardDeprivation deprivation) implements Serializable {

    /** A row for each authority whose wards have such a gradient. */
    List<Cells> rows(Indicator indicator, List<Cells> figures) {
        Map<String, List<Cells>> byAuthority = new TreeMap<>();
        for (Cells figure : figures) {
            boolean ofEverybody = figure.text(IndicatorFigures.SEX).equals("Persons")
                    && figure.text(IndicatorFigures.CATEGORY).equals(MeasureGaps.TOTAL);
            String authority = figure.textOrNull(IndicatorFigures.COUNTY_CODE);
            if (ofEverybody && authority != null && isWard(figure)) {
                byAuthority
                        .computeIfAbsent(authority, unused -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Cells> rows = new ArrayList<>();
        byAuthority.forEach((authority, wards) -> DeprivationGradient.of(
                        indicator, wards.stream().map(this::place).toList())
                .ifPresent(gradient -> rows.add(row(indicator, wards.get(0), gradient, deprivation.name(authority)))));
        return rows;
    }

    private DeprivationGradient.Place place(Cells ward) {
        return new DeprivationGradient.Place(
                deprivation.of(ward.text(IndicatorFigures.AREA_CODE)),
                ward.number(IndicatorFigures.NUMERATOR),
                ward.number(IndicatorFigures.DENOMINATOR));
    }

    private static boolean isWard(Cells figure) {
        return figure.text(IndicatorFigures.AREA_TYPE).equals(AreaType.WARD.name());
    }

    private static Cells row(Indicator indicator, Cells ward, DeprivationGradient gradient, String name) {
        String authority = ward.text(IndicatorFigures.COUNTY_CODE);
        Estimate slope = gradient.index().slopeIndex();
        Estimate ratio = gradient.index().relativeIndex();
        Gap gap = Gap.of(indicator, gradient.most(), gradient.least());
        Cells row = Cells.of(Gaps.TABLE)
                .copy(ward)
                .set(Gaps.AREA_CODE, authority)
                .set(Gaps.AREA_NAME, name)
                .set(Gaps.AREA_TYPE, new AreaCode(authority).type().name())
                .set(Gaps.CATEGORY_TYPE, "Deprivation of wards")
                .set(Gaps.GROUP, "Most deprived fifth")
                .set(Gaps.COMPARED_WITH, "Least deprived fifth")
                .set(Gaps.VALUE_NOTE, null)
                .set(Gaps.SLOPE_INDEX, slope.value())
                .set(Gaps.SLOPE_INDEX_LOWER_CI95, slope.lower95())
                .set(Gaps.SLOPE_INDEX_UPPER_CI95, slope.upper95())
                .set(Gaps.RELATIVE_INDEX, ratio.value())
                .set(Gaps.RELATIVE_INDEX_LOWER_CI95, ratio.lower95())
                .set(Gaps.RELATIVE_INDEX_UPPER_CI95, ratio.upper95());
        GapColumns.gap(row, indicator, gap);
        GapColumns.representation(row, Gap.representation(gradient.most(), gradient.least()));
        for (GapColumns columns : GapColumns.ALL) {
            columns.write(row, gap, Gap.MISSING);
        }
        return row.set(Gaps.GROUP_VALUE, gradient.most().estimate().value())
                .set(Gaps.COMPARED_WITH_VALUE, gradient.least().estimate().value());
    }
}
