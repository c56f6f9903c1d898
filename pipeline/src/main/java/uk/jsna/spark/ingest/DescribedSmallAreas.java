package uk.jsna.spark.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.SmallArea;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.source.Observation;

/**
 * Small areas as sources describe them: counted children, and ranks and deciles of the index of income deprivation
 * affecting children. Where two sources tell one thing, the first stands.
 */
final class DescribedSmallAreas {

    private static final String RANK = "idaci_rank";
    private static final String DECILE = "idaci_decile";

    private final Map<AreaCode, String> names = new TreeMap<>();
    private final Map<AreaCode, SmallArea.Children> children = new TreeMap<>();
    private final Map<AreaCode, Observation> ranks = new TreeMap<>();
    private final Map<AreaCode, Integer> deciles = new TreeMap<>();

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
            ranks.putIfAbsent(area, observation);
        } else if (observation.indicator().equals(DECILE) && printed != null) {
            deciles.putIfAbsent(area, Math.toIntExact(Math.round(printed)));
        } else if (counted != null) {
            children.putIfAbsent(
                    area,
                    new SmallArea.Children(
                            Math.round(counted), observation.period().label()));
        }
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
