package uk.jsna.spark.disclose;

import java.io.Serializable;
import java.util.Set;
import uk.jsna.disclosure.BlockRules;
import uk.jsna.spark.Cells;
import uk.jsna.table.DisclosureRecords;

/**
 * Which figures are decided together. Counts of one upper-tier authority, of indicators that are parts of one another and
 * of one period (of all periods where they are pooled) share sums; across these only totals link them, which then are
 * held as they are. A family of indicators whose large totals cannot be held is one block.
 *
 * @param rules what blocks are decided by
 * @param controlled families with counts that this release controls
 * @param wide families that are one block each
 */
record BlockPlan(BlockRules rules, Set<String> controlled, Set<String> wide) implements Serializable {

    BlockPlan {
        controlled = Set.copyOf(controlled);
        wide = Set.copyOf(wide);
    }

    /** The plan for some families as one block each. */
    BlockPlan widened(Set<String> families) {
        return new BlockPlan(rules, families, families);
    }

    boolean controls(String indicator) {
        return controlled.contains(rules.relations().familyOf(indicator));
    }

    /** The block of a figure. */
    String blockOf(Cells record) {
        String family = rules.relations().familyOf(record.text(DisclosureRecords.INDICATOR));
        String authority = record.textOrNull(DisclosureRecords.COUNTY_CODE);
        String where = wide.contains(family) ? "all" : authority == null ? "above" : authority;
        boolean allPeriods = wide.contains(family) || rules.relations().linksPeriods(family);
        return String.join("|", family, where, allPeriods ? "all" : record.text(DisclosureRecords.TIME_PERIOD));
    }

    /** The rules of a block. */
    BlockRules rulesOf(String block) {
        return wide.contains(block.substring(0, block.indexOf('|'))) ? rules.withoutFixedTotals() : rules;
    }
}
