package uk.jsna.spark.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.SmallArea;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.quality.Finding;
import uk.jsna.source.Observation;

/**
 * Small areas as sources describe them: counted children, and ranks and deciles of the index of income deprivation
 * affecting children. Where two sources tell one thing, the first stands.
 */
final class DescribedSmallAreas {

    private static final String RANK = "idaci_rank";
    private static final String DECILE = "idaci_decile";
    private static final String IS_RANKED = "small_area_is_ranked";
    private static final int TENTHS = 10;

    /** More than England has, or ever had. */
    private static final int MOST_AREAS = 100_000;

    private final Map<AreaCode, String> names = new TreeMap<>();
    private final Map<AreaCode, SmallArea.Children> children = new TreeMap<>();
    private final Map<AreaCode, Observation> ranks = new TreeMap<>();
    private final Map<AreaCode, Integer> deciles = new TreeMap<>();
    private final Map<String, Finding> findings = new TreeMap<>();

    void add(Observation observation) {
        if (!AreaCode.isWellFormed(observation.area().code())) {
            return;
        }
        AreaCode area = new AreaCode(observation.area().code());
        if (area.type() != AreaType.LSOA) {
            return;
        }
        names.putIfAbsent(area, observation.area().name());
        Double counted = observation.amounts().numerator();
        Double printed = observation.amounts().printed();
        if (observation.indicator().equals(RANK) && printed != null) {
            if (isOneTo(MOST_AREAS, printed, observation)) {
                ranks.putIfAbsent(area, observation);
            }
        } else if (observation.indicator().equals(DECILE) && printed != null) {
            if (isOneTo(TENTHS, printed, observation)) {
                deciles.putIfAbsent(area, Math.toIntExact(Math.round(printed)));
            }
        } else if (counted != null && counted >= 0 && counted <= SmallArea.Children.MOST) {
            children.putIfAbsent(
                    area,
                    new SmallArea.Children(
                            Math.round(counted), observation.period().label()));
        }
    }

    private boolean isOneTo(int most, double printed, Observation observation) {
        if (printed >= 1 && printed <= most && printed == Math.rint(printed)) {
            return true;
        }
        findings.putIfAbsent(
                observation.indicator(),
                Finding.fail(
                        IS_RANKED,
                        SmallAreaFacts.place(observation.origin()),
                        observation.indicator() + " of " + observation.area().code() + " is "
                                + BigDecimal.valueOf(printed)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + ", but must be a whole number from 1 to " + most
                                + ". Check that the column is the right one."));
        return false;
    }

    /** The first rank and the first decile that cannot be one. */
    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    List<SmallArea> all() {
        return names.entrySet().stream()
                .map(named -> new SmallArea(
                        named.getKey(), named.getValue(), children.get(named.getKey()), deprivation(named.getKey())))
                .toList();
    }

    private SmallArea.@Nullable Deprivation deprivation(AreaCode area) {
        Observation rank = ranks.get(area);
        Double printed = rank == null ? null : rank.amounts().printed();
        return rank == null || printed == null
                ? null
                : new SmallArea.Deprivation(
                        Math.toIntExact(Math.round(printed)),
                        deciles.get(area),
                        rank.period().label());
    }
}
