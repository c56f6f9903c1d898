package uk.jsna.spark.prioritise;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.priority.Criterion;
import uk.jsna.priority.Need;
import uk.jsna.priority.Need.Uncertain;
import uk.jsna.spark.Cells;
import uk.jsna.table.Field;
import uk.jsna.table.Gaps;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Table;
import uk.jsna.table.TargetResults;
import uk.jsna.table.Trends;

/** What is published of one area, by indicator: the latest of each. */
final class AreaEvidence {

    private final Map<String, Cells> figures = new TreeMap<>();
    private final Map<String, Cells> trends = new TreeMap<>();
    private final Map<String, Cells> gaps = new TreeMap<>();
    private final Map<String, Cells> targets = new TreeMap<>();

    void addFigure(Cells row) {
        if (isOfEverybody(row) && row.numberOrNull(IndicatorFigures.VALUE) != null) {
            figures.merge(row.text(IndicatorFigures.INDICATOR), row, AreaEvidence::later);
        }
    }

    void addTrend(Cells row) {
        if (isOfEverybody(row)) {
            trends.put(row.text(Trends.INDICATOR), row);
        }
    }

    /** The widest gap of the latest period that has any. */
    void addGap(Cells row) {
        if (row.text(Gaps.SEX).equals("Persons") && row.numberOrNull(Gaps.GAP) != null) {
            gaps.merge(row.text(Gaps.INDICATOR), row, AreaEvidence::widerOfLater);
        }
    }

    /** The area's own level; a level for wards, or for the headline of the workspace, is not one. */
    void addTarget(Cells row) {
        boolean isLevel = row.numberOrNull(TargetResults.THRESHOLD) != null && !row.has(TargetResults.COHORT_WARDS);
        if (isLevel && !row.text(TargetResults.PLAN).equals("workspace")) {
            targets.merge(row.text(TargetResults.INDICATOR), row, AreaEvidence::later);
        }
    }

    private static boolean isOfEverybody(Cells row) {
        return row.text(IndicatorFigures.SEX).equals("Persons")
                && row.text(IndicatorFigures.CATEGORY).equals("Total");
    }

    private static Cells later(Cells one, Cells other) {
        return period(other) >= period(one) ? other : one;
    }

    private static int period(Cells row) {
        return row.integer(IndicatorFigures.TIME_PERIOD_SORTABLE);
    }

    private static Cells widerOfLater(Cells one, Cells other) {
        if (period(one) != period(other)) {
            return later(one, other);
        }
        double first = Math.abs(one.number(Gaps.GAP));
        double second = Math.abs(other.number(Gaps.GAP));
        boolean byName = first == second && key(Gaps.TABLE, other).compareTo(key(Gaps.TABLE, one)) < 0;
        return second > first || byName ? other : one;
    }

    /** The latest figure of an indicator that is a need. */
    Cells latest(String indicator) {
        return Objects.requireNonNull(figures.get(indicator), indicator);
    }

    /** The indicator as a need of the area; empty where it has no value. */
    Optional<Need> need(Indicator indicator, int plans) {
        Cells figure = figures.get(indicator.id());
        if (figure == null) {
            return Optional.empty();
        }
        Cells trend = trends.get(indicator.id());
        Cells gap = gaps.get(indicator.id());
        Cells target = targets.get(indicator.id());
        Field benchmark = figure.has(IndicatorFigures.NEIGHBOURS_VALUE)
                ? IndicatorFigures.NEIGHBOURS_VALUE
                : IndicatorFigures.ENGLAND_VALUE;
        boolean people = indicator.valueType() != ValueType.SCORE;
        return Optional.of(new Need(
                indicator.id(),
                indicator.polarity(),
                Uncertain.of(
                        figure.number(IndicatorFigures.VALUE),
                        figure.number(IndicatorFigures.LOWER_CI95),
                        figure.number(IndicatorFigures.UPPER_CI95)),
                trend == null ? Uncertain.UNKNOWN : change(trend),
                figure.number(benchmark),
                target == null ? Double.NaN : target.number(TargetResults.THRESHOLD),
                gap == null ? Need.Gap.NONE : gap(gap),
                new Need.People(
                        people ? figure.number(IndicatorFigures.DENOMINATOR) : Double.NaN, indicator.multiplier()),
                plans,
                sources(figure, trend, gap, target)));
    }

    private static Uncertain change(Cells trend) {
        return Uncertain.of(
                trend.number(Trends.SLOPE),
                trend.number(Trends.SLOPE_LOWER_CI95),
                trend.number(Trends.SLOPE_UPPER_CI95));
    }

    private static Need.Gap gap(Cells gap) {
        double higher = Math.max(gap.number(Gaps.GROUP_VALUE), gap.number(Gaps.COMPARED_WITH_VALUE));
        return new Need.Gap(
                Uncertain.of(gap.number(Gaps.GAP), gap.number(Gaps.GAP_LOWER_CI95), gap.number(Gaps.GAP_UPPER_CI95)),
                higher);
    }

    private static Map<Criterion, String> sources(
            Cells figure, @Nullable Cells trend, @Nullable Cells gap, @Nullable Cells target) {
        Map<Criterion, String> sources = new EnumMap<>(Criterion.class);
        String value = key(IndicatorFigures.TABLE, figure);
        sources.put(Criterion.SIZE, value);
        sources.put(Criterion.COMPARISON, value);
        if (trend != null) {
            sources.put(Criterion.TREND, key(Trends.TABLE, trend));
        }
        if (gap != null) {
            sources.put(Criterion.INEQUALITY, key(Gaps.TABLE, gap));
        }
        if (target != null) {
            sources.put(Criterion.DISTANCE, key(TargetResults.TABLE, target));
        }
        return sources;
    }

    /** A row's table and key, as a reader finds it. */
    private static String key(Table table, Cells row) {
        return table.name() + ": " + table.key().stream().map(row::shown).collect(Collectors.joining("/"));
    }
}
