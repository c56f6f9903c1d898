package uk.jsna.spark.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.inequality.DeprivationGradient;
import uk.jsna.inequality.Gap;
import uk.jsna.inequality.GroupFigure;
import uk.jsna.inequality.GroupPair;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.statistics.Estimate;
import uk.jsna.table.Field;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;

/**
 * Gaps between the published figures of groups, beside those of England, the region and the statistical neighbours; and
 * between the most and the least deprived fifths of an authority's wards.
 */
public final class MeasureGaps {

    private static final String TOTAL = "Total";

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
            List<Cells> rows = new ArrayList<>(new OnePeriod(indicator, figures).rows());
            if (!indicator.id().equals(deprivation.indicator())) {
                rows.addAll(gradients(indicator, figures));
            }
            return rows;
        }

        private List<Cells> gradients(Indicator indicator, List<Cells> figures) {
            Map<String, List<Cells>> byAuthority = new TreeMap<>();
            for (Cells figure : figures) {
                boolean ofEverybody = figure.text(IndicatorFigures.SEX).equals("Persons")
                        && figure.text(IndicatorFigures.CATEGORY).equals(TOTAL);
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
                    .ifPresent(gradient ->
                            rows.add(gradient(indicator, wards.get(0), gradient, deprivation.name(authority)))));
            return rows;
        }

        private DeprivationGradient.Place place(Cells ward) {
            return new DeprivationGradient.Place(
                    deprivation.of(ward.text(IndicatorFigures.AREA_CODE)),
                    ward.number(IndicatorFigures.NUMERATOR),
                    ward.number(IndicatorFigures.DENOMINATOR));
        }
    }

    private static boolean isWard(Cells figure) {
        return figure.text(IndicatorFigures.AREA_TYPE).equals(AreaType.WARD.name());
    }

    private static Cells gradient(Indicator indicator, Cells ward, DeprivationGradient gradient, String name) {
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
        gap(row, indicator, gap);
        representation(row, Gap.representation(gradient.most(), gradient.least()));
        for (Columns columns : Columns.ALL) {
            columns.write(row, gap, Gap.MISSING);
        }
        return row.set(Gaps.GROUP_VALUE, gradient.most().estimate().value())
                .set(Gaps.COMPARED_WITH_VALUE, gradient.least().estimate().value());
    }

    private static void gap(Cells row, Indicator indicator, Gap gap) {
        Estimate estimate = gap.estimate();
        row.set(Gaps.GAP_UNIT, indicator.unit().startsWith("%") ? "percentage points" : indicator.unit())
                .set(Gaps.GAP, estimate.value())
                .set(Gaps.GAP_LOWER_CI95, estimate.lower95())
                .set(Gaps.GAP_UPPER_CI95, estimate.upper95())
                .set(Gaps.GAP_LOWER_CI998, estimate.lower998())
                .set(Gaps.GAP_UPPER_CI998, estimate.upper998())
                .set(Gaps.GAP_METHOD, gap.method());
    }

    private static void representation(Cells row, Estimate ratio) {
        row.set(Gaps.REPRESENTATION, ratio.value())
                .set(Gaps.REPRESENTATION_LOWER_CI95, ratio.lower95())
                .set(Gaps.REPRESENTATION_UPPER_CI95, ratio.upper95());
    }

    /** The figures of one indicator and period, by area, sex, heading and group. */
    private static final class OnePeriod {

        private record Heading(String area, String sex, String type) {}

        private final Indicator indicator;
        private final Map<Heading, Map<String, Cells>> byHeading = new java.util.LinkedHashMap<>();

        OnePeriod(Indicator indicator, List<Cells> figures) {
            this.indicator = indicator;
            for (Cells figure : figures) {
                String area = figure.text(IndicatorFigures.AREA_CODE);
                String sex = figure.text(IndicatorFigures.SEX);
                String type = figure.text(IndicatorFigures.CATEGORY_TYPE);
                String category = figure.text(IndicatorFigures.CATEGORY);
                if (!category.equals(TOTAL)) {
                    add(new Heading(area, sex, type), category, figure);
                } else if (!sex.equals("Persons")) {
                    add(new Heading(area, "Persons", "Sex"), sex, figure);
                }
            }
        }

        private void add(Heading heading, String group, Cells figure) {
            byHeading.computeIfAbsent(heading, unused -> new TreeMap<>()).put(group, figure);
        }

        List<Cells> rows() {
            List<Cells> rows = new ArrayList<>();
            byHeading.forEach((heading, groups) -> {
                boolean sexes = heading.type.equals("Sex") && groups.containsKey(GroupPair.SEXES.reference());
                List<GroupPair> pairs = sexes ? List.of(GroupPair.SEXES) : GroupPair.of(groups.keySet());
                for (GroupPair pair : pairs) {
                    Cells group = groups.get(pair.group());
                    Cells reference = groups.get(pair.reference());
                    if (group != null && reference != null) {
                        rows.add(row(heading, pair, group, reference));
                    }
                }
            });
            return rows;
        }

        private Cells row(Heading heading, GroupPair pair, Cells group, Cells reference) {
            Gap gap = Gap.of(indicator, figure(group), figure(reference));
            Cells row = Cells.of(Gaps.TABLE)
                    .copy(group)
                    .set(Gaps.SEX, heading.sex)
                    .set(Gaps.CATEGORY_TYPE, heading.type)
                    .set(Gaps.GROUP, pair.group())
                    .set(Gaps.COMPARED_WITH, pair.reference())
                    .set(Gaps.GROUP_VALUE, group.number(IndicatorFigures.VALUE))
                    .set(Gaps.COMPARED_WITH_VALUE, reference.number(IndicatorFigures.VALUE));
            gap(row, indicator, gap);
            Columns.ENGLAND.write(row, gap, gapOf(AreaCode.ENGLAND.value(), heading, pair));
            Columns.REGION.write(row, gap, gapOf(group.textOrNull(IndicatorFigures.REGION_CODE), heading, pair));
            double neighbours = reference.number(IndicatorFigures.NEIGHBOURS_VALUE)
                    - group.number(IndicatorFigures.NEIGHBOURS_VALUE);
            Columns.NEIGHBOURS.write(row, gap, new Gap(Estimate.withoutLimits(neighbours), "none"));
            if (indicator.valueType() != ValueType.SCORE) {
                representation(row, Gap.representation(figure(group), figure(reference)));
            }
            return row;
        }

        private Gap gapOf(@Nullable String area, Heading heading, GroupPair pair) {
            if (area == null || area.equals(heading.area)) {
                return Gap.MISSING;
            }
            Map<String, Cells> groups = byHeading.getOrDefault(new Heading(area, heading.sex, heading.type), Map.of());
            Cells group = groups.get(pair.group());
            Cells reference = groups.get(pair.reference());
            return group == null || reference == null
                    ? Gap.MISSING
                    : Gap.of(indicator, figure(group), figure(reference));
        }

        private static GroupFigure figure(Cells figure) {
            return new GroupFigure(
                    new Estimate(
                            figure.number(IndicatorFigures.VALUE),
                            figure.number(IndicatorFigures.LOWER_CI95),
                            figure.number(IndicatorFigures.UPPER_CI95),
                            figure.number(IndicatorFigures.LOWER_CI998),
                            figure.number(IndicatorFigures.UPPER_CI998)),
                    figure.number(IndicatorFigures.NUMERATOR),
                    figure.number(IndicatorFigures.DENOMINATOR));
        }
    }

    /** The columns of one comparison of gaps. */
    private record Columns(Field gap, Field less, Field lower, Field upper, Field outcome) {

        static final Columns ENGLAND = new Columns(
                Gaps.ENGLAND_GAP,
                Gaps.GAP_LESS_ENGLAND,
                Gaps.GAP_LESS_ENGLAND_LOWER_CI95,
                Gaps.GAP_LESS_ENGLAND_UPPER_CI95,
                Gaps.GAP_AGAINST_ENGLAND);

        static final Columns REGION = new Columns(
                Gaps.REGION_GAP,
                Gaps.GAP_LESS_REGION,
                Gaps.GAP_LESS_REGION_LOWER_CI95,
                Gaps.GAP_LESS_REGION_UPPER_CI95,
                Gaps.GAP_AGAINST_REGION);

        static final Columns NEIGHBOURS = new Columns(
                Gaps.NEIGHBOURS_GAP,
                Gaps.GAP_LESS_NEIGHBOURS,
                Gaps.GAP_LESS_NEIGHBOURS_LOWER_CI95,
                Gaps.GAP_LESS_NEIGHBOURS_UPPER_CI95,
                Gaps.GAP_AGAINST_NEIGHBOURS);

        static final List<Columns> ALL = List.of(ENGLAND, REGION, NEIGHBOURS);

        void write(Cells row, Gap own, Gap other) {
            Estimate difference = own.less(other);
            row.set(gap, other.estimate().value())
                    .set(less, difference.value())
                    .set(lower, difference.lower95())
                    .set(upper, difference.upper95())
                    .set(outcome, outcome(own.estimate(), difference));
        }

        /** A gap may be turned round: then narrower means nearer to nought, whichever group is ahead. */
        private static String outcome(Estimate gap, Estimate less) {
            if (Double.isNaN(less.lower95())) {
                return "not compared";
            }
            double way = gap.value() < 0 ? -1 : 1;
            if (less.lower95() > 0) {
                return way > 0 ? "wider" : "narrower";
            }
            return less.upper95() < 0 ? (way > 0 ? "narrower" : "wider") : "similar";
        }
    }
}
