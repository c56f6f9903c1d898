package uk.jsna.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Promises by partners, and how many stand where. What the plan counts in no status is shown as not stated, so that the
 * parts add up to the whole.
 *
 * @param id global id
 * @param text what was promised
 * @param total how many
 * @param partners how many organisations
 * @param statuses how many are in each status that the plan names, in its order
 * @param source where the plan says so
 */
public record Pledges(String id, String text, int total, int partners, Map<String, Integer> statuses, String source) {

    /** The word for what the plan counts nowhere. */
    public static final String NOT_STATED = "not stated";

    public Pledges {
        statuses = Absent.asEmpty(statuses);
        int stated = statuses.values().stream().mapToInt(Integer::intValue).sum();
        if (stated > total) {
            throw new IllegalArgumentException(
                    "has " + stated + " pledges by status, but must have at most the total, " + total);
        }
    }

    /** How many the plan counts in no status. */
    public int notStated() {
        return total - statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every status with its number, not stated last; the numbers add up to the total. */
    public Map<String, Integer> rollUp() {
        Map<String, Integer> all = new LinkedHashMap<>(statuses);
        all.put(NOT_STATED, notStated());
        return all;
    }

    /** Every status with its share of the total in per cent, not stated last. */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        rollUp().forEach((status, count) -> shares.put(status, 100.0 * count / total));
        return shares;
    }
}
