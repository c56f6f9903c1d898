package uk.jsna.spark.calculate;

import static uk.jsna.spark.Fields.col;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.AreaCount;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

/**
 * Populations that serve as denominators: those of wards as their source has them, and those of authorities as the sums
 * of their wards, for a population table of wards names the authority of each. Where several sources hold one count, the
 * preferred one gives it. The population of an authority that was formed since is that of those it was formed of.
 */
public final class CountsAsDenominators {

    /** Each row has the rank of its source in the fifth place; what comes last stays. */
    private static final Comparator<Row> PREFERRED_LAST =
            Comparator.comparingInt((Row row) -> row.getInt(4)).reversed();

    private CountsAsDenominators() {}

    /** The counts among all observations of the indicators that are denominators of others. */
    public static CalculateFigures.Denominators of(
            Dataset<Row> observations,
            Dataset<Row> placed,
            Map<String, Indicator> indicators,
            TargetBoundaries boundaries) {
        Set<String> wanted = indicators.values().stream()
                .map(Indicator::denominator)
                .filter(Objects::nonNull)
                .map(Indicator.DenominatorRule::indicator)
                .collect(Collectors.toSet());
        Object[] ids = wanted.stream().sorted().toArray();
        Map<String, Double> counts = new HashMap<>();
        Map<List<Object>, Map<AreaCode, AreaCount>> byMap = new HashMap<>();
        observations
                .filter(col(Observations.INDICATOR)
                        .isin(ids)
                        .and(col(Observations.AUTHORITY).notEqual(""))
                        .and(col(Observations.NUMERATOR).isNotNull()))
                .groupBy(
                        col(Observations.INDICATOR),
                        col(Observations.AUTHORITY),
                        col(Observations.SEX),
                        col(Observations.PERIOD_END_YEAR),
                        col(Observations.SOURCE_RANK))
                .agg(functions.sum(col(Observations.NUMERATOR)))
                .collectAsList()
                .stream()
                .sorted(PREFERRED_LAST)
                .forEach(row -> {
                    counts.put(key(row), row.getDouble(5));
                    if (AreaCode.isWellFormed(row.getString(1))) {
                        byMap.computeIfAbsent(
                                        List.of(row.getString(0), row.getString(2), row.getInt(3)),
                                        unused -> new HashMap<>())
                                .put(
                                        new AreaCode(row.getString(1)),
                                        new AreaCount(BigDecimal.valueOf(row.getDouble(5)), null));
                    }
                });
        byMap.forEach((map, authorities) -> onSuccessors(authorities, boundaries)
                .forEach((area, count) -> counts.putIfAbsent(
                        CalculateFigures.Denominators.key(
                                (String) map.get(0), area.value(), (String) map.get(1), (Integer) map.get(2)),
                        count)));
        placed
                .filter(col(PlacedObservations.INDICATOR).isin(ids))
                .select(
                        col(PlacedObservations.INDICATOR),
                        col(PlacedObservations.AREA_CODE),
                        col(PlacedObservations.SEX),
                        col(PlacedObservations.PERIOD_END_YEAR),
                        col(PlacedObservations.SOURCE_RANK),
                        col(PlacedObservations.NUMERATOR))
                .filter(col(PlacedObservations.NUMERATOR).isNotNull())
                .collectAsList()
                .stream()
                .sorted(PREFERRED_LAST)
                .forEach(row -> counts.put(key(row), row.getDouble(5)));
        return new CalculateFigures.Denominators(counts);
    }

    private static Map<AreaCode, Double> onSuccessors(
            Map<AreaCode, AreaCount> authorities, TargetBoundaries boundaries) {
        Map<AreaCode, Double> placed = new TreeMap<>();
        for (AreaTier tier : List.of(AreaTier.LOWER, AreaTier.UPPER)) {
            Map<AreaCode, AreaCount> own = new TreeMap<>(authorities);
            own.keySet().removeIf(area -> !tier.holds(area.type()));
            boundaries
                    .fitOf(own.keySet(), tier)
                    .ifPresent(fit -> fit.place(own).forEach((area, count) -> {
                        BigDecimal people = count.count().numerator();
                        if (people != null) {
                            placed.putIfAbsent(area, people.doubleValue());
                        }
                    }));
        }
        return placed;
    }

    private static String key(Row row) {
        return CalculateFigures.Denominators.key(row.getString(0), row.getString(1), row.getString(2), row.getInt(3));
    }
}
