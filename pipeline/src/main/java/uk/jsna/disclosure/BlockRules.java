package uk.jsna.disclosure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a block is decided by.
 *
 * @param primary the primary rule of each indicator
 * @param relations what indicators have to do with one another
 * @param groups which areas each group of areas is made of, now and in earlier releases
 * @param holdsLargeTotals whether totals of upper-tier authorities and larger areas stay as they are: readers then know
 *     them, and blocks of different authorities are decided independently
 */
public record BlockRules(
        Map<String, PrimaryRule> primary, IndicatorRelations relations, Groups groups, boolean holdsLargeTotals)
        implements Serializable {

    public BlockRules {
        primary = Map.copyOf(primary);
    }

    /** The rules of a first release. */
    public BlockRules(
            Map<String, PrimaryRule> primary,
            IndicatorRelations relations,
            Map<String, List<String>> groups,
            boolean holdsLargeTotals) {
        this(primary, relations, new Groups(groups, Map.of()), holdsLargeTotals);
    }

    /**
     * The areas of each group that the workspace names, by its code. A group that gains or loses an area between two
     * releases gives that area's count away by subtraction, so each release is read with the groups that it had.
     *
     * @param now the groups of the new release
     * @param past those of earlier releases, by release; where nothing is recorded they were as now
     */
    public record Groups(Map<String, List<String>> now, Map<String, Map<String, List<String>>> past)
            implements Serializable {

        public Groups {
            now = Map.copyOf(now);
            past = Map.copyOf(past);
        }

        /** The areas of a group in the new release; none where it is no group. */
        List<String> membersOf(String code) {
            return now.getOrDefault(code, List.of());
        }

        private Groups asOf(String release) {
            return new Groups(past.getOrDefault(release, now), past);
        }
    }

    /** The same rules with the groups of areas that an earlier release had. */
    BlockRules asOf(String release) {
        return new BlockRules(primary, relations, groups.asOf(release), holdsLargeTotals);
    }

    /** The primary rule of an indicator; without one nothing is decided. */
    public PrimaryRule of(String indicator) {
        PrimaryRule rule = primary.get(indicator);
        if (rule == null) {
            throw new IllegalStateException("no disclosure rule for " + indicator + "; nothing is published");
        }
        return rule;
    }

    /** The same rules with other relations between indicators. */
    public BlockRules with(IndicatorRelations other) {
        return new BlockRules(primary, other, groups, holdsLargeTotals);
    }

    /** The same rules where totals of every tier may be withheld. */
    public BlockRules withoutFixedTotals() {
        return new BlockRules(primary, relations, groups, false);
    }
}
