package uk.jsna.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure that can be formed only from parts which the plan prints apart, such as two health footprints that make up a
 * county.
 *
 * @param id global id
 * @param name what the whole is
 * @param parts ids of the indicators that make it up
 * @param note what a reader must know
 */
public record Whole(String id, String name, List<String> parts, String note) {

    public Whole {
        parts = Absent.asEmpty(parts);
    }

    /**
     * The whole from its parts, numerators and denominators added; empty, which a table shows as [x], while any part is
     * missing. Percentages are never averaged.
     *
     * @param figures the parts' figures in one period, by indicator id, as counts in populations
     */
    public Optional<Observation> of(Map<String, Observation> figures) {
        return parts.stream().allMatch(figures::containsKey)
                ? parts.stream().map(figures::get).reduce(Observation::plus)
                : Optional.empty();
    }
}
