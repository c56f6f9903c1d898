package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A share of schools, settings or providers: "80% of early years settings". All are counted, so chance has no part.
 * Where the plan speaks of a level of quality, the share is of those at that level or better: 15% outstanding, 70% good
 * and 100% satisfactory are three shares of the same schools, not parts of a whole.
 *
 * @param wording the plan's own words
 * @param operator how the share is held against {@code value}
 * @param value the share in per cent
 * @param level the level of quality; null where the plan speaks of none
 * @param levels all levels, best first; empty where the plan speaks of none
 * @param due when
 */
public record ShareTarget(
        String wording,
        ThresholdOperator operator,
        BigDecimal value,
        @Nullable String level,
        List<String> levels,
        Due due)
        implements Target {

    public ShareTarget {
        levels = Absent.asEmpty(levels);
        if (level != null && !levels.contains(level)) {
            throw new IllegalArgumentException(
                    "level is '" + level + "', but must be one of levels, " + levels + ". Add it there, best first.");
        }
    }

    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        return figure == null
                ? Judgement.NOT_AVAILABLE
                : new Threshold(operator, value).judge(figure).at(due.isReachedBy(evidence.asOf()));
    }

    /**
     * The share of those at the level or better.
     *
     * @param counts how many are at each level
     * @throws IllegalArgumentException where a level is not one of the target's, or nobody is counted
     */
    public Observation share(Map<String, Long> counts) {
        for (String counted : counts.keySet()) {
            if (!levels.contains(counted)) {
                throw new IllegalArgumentException("level '" + counted + "' is counted, but must be one of " + levels
                        + ". Check the words of the count.");
            }
        }
        List<String> enough = level == null ? levels : levels.subList(0, levels.indexOf(level) + 1);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long good =
                enough.stream().mapToLong(each -> counts.getOrDefault(each, 0L)).sum();
        return CompletenessTarget.share(good, all);
    }
}
