package uk.jsna.disclosure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a block is decided by.
 *
 * @param primary the primary rule of each indicator
 * @param relations what indicators have to do with one another
 * @param groups areas of each group that the workspace names, by its code
 * @param holdsLargeTotals whether totals of upper-tier authorities and larger areas stay as they are: readers then know
 *     them, and blocks of different authorities are decided independently
 */
public record BlockRules(
        Map<String, PrimaryRule> primary,
        IndicatorRelations relations,
        Map<String, List<String>> groups,
        boolean holdsLargeTotals)
        implements Serializable {

    public BlockRules {
        primary = Map.copyOf(primary);
        groups = Map.copyOf(groups);
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
