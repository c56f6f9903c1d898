package uk.jsna.spark.track;

import static uk.jsna.spark.Fields.col;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.plan.Observation;
import uk.jsna.spark.Cells;
import uk.jsna.statistics.Interval;
import uk.jsna.table.IndicatorFigures;

/**
 * The published figures of a few indicators, for everybody, in memory: what targets and thresholds are judged on. Only
 * published figures are judged, so that no verdict can carry what was withheld.
 */
public final class PublishedFigures {

    private final Map<String, Map<AreaCode, Map<Integer, Cells>>> byIndicator = new TreeMap<>();

    /** Collects the figures of the indicators. */
    public PublishedFigures(Dataset<Row> figures, Collection<String> indicators) {
        figures.filter(col(IndicatorFigures.INDICATOR)
                        .isin(indicators.stream().sorted().distinct().toArray())
                        .and(col(IndicatorFigures.SEX).equalTo("Persons"))
                        .and(col(IndicatorFigures.CATEGORY).equalTo("Total")))
                .collectAsList()
                .forEach(row -> add(Cells.of(IndicatorFigures.TABLE, row)));
    }

    private void add(Cells figure) {
        byIndicator
                .computeIfAbsent(figure.text(IndicatorFigures.INDICATOR), unused -> new TreeMap<>())
                .computeIfAbsent(new AreaCode(figure.text(IndicatorFigures.AREA_CODE)), unused -> new TreeMap<>())
                .merge(figure.integer(IndicatorFigures.TIME_PERIOD_SORTABLE), figure, PublishedFigures::single);
    }

    /** Of one year and several years together that start with it, the year: its label is the shorter. */
    private static Cells single(Cells one, Cells other) {
        return one.text(IndicatorFigures.TIME_PERIOD).length()
                        <= other.text(IndicatorFigures.TIME_PERIOD).length()
                ? one
                : other;
    }

    /** The periods in which an indicator has a figure for any ward, or for any area where no ward has one. */
    NavigableSet<Integer> periods(String indicator) {
        NavigableSet<Integer> periods = new TreeSet<>();
        areas(indicator).forEach((area, series) -> periods.addAll(series.keySet()));
        return periods;
    }

    /** The figure of an area in a period. */
    Optional<Cells> figure(String indicator, AreaCode area, int period) {
        Map<Integer, Cells> series = areas(indicator).get(area);
        return series == null ? Optional.empty() : Optional.ofNullable(series.get(period));
    }

    /** The figures of the wards within an area in a period, by ward. */
    List<Cells> wards(String indicator, AreaCode within, int period) {
        List<Cells> wards = new ArrayList<>();
        areas(indicator).forEach((area, series) -> {
            Cells figure = series.get(period);
            if (area.type() == AreaType.WARD && figure != null && isWithin(figure, within)) {
                wards.add(figure);
            }
        });
        return wards;
    }

    private Map<AreaCode, Map<Integer, Cells>> areas(String indicator) {
        return byIndicator.getOrDefault(indicator, Map.of());
    }

    private static boolean isWithin(Cells figure, AreaCode area) {
        return List.of(
                        IndicatorFigures.AREA_CODE,
                        IndicatorFigures.DISTRICT_CODE,
                        IndicatorFigures.COUNTY_CODE,
                        IndicatorFigures.REGION_CODE,
                        IndicatorFigures.COUNTRY_CODE)
                .stream()
                .anyMatch(field -> area.value().equals(figure.textOrNull(field)));
    }

    /** A figure as targets are judged on it: the official value, exactly as printed, with its limits. */
    static Optional<Observation> observation(Cells figure) {
        Double value = figure.numberOrNull(IndicatorFigures.VALUE);
        return value == null
                ? Optional.empty()
                : Optional.of(Observation.ofValue(
                        BigDecimal.valueOf(value),
                        new Interval(
                                figure.number(IndicatorFigures.LOWER_CI95),
                                figure.number(IndicatorFigures.UPPER_CI95))));
    }
}
