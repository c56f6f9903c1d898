package uk.jsna.spark.compare;

import java.util.List;
import uk.jsna.indicator.Indicator;
import uk.jsna.inequality.Gap;
import uk.jsna.spark.Cells;
import uk.jsna.statistics.Estimate;
import uk.jsna.table.Field;
import uk.jsna.table.Gaps;

/** The columns of a gap: those of its own, and those of one comparison with the same gap elsewhere. */
record GapColumns(Field gap, Field less, Field lower, Field upper, Field outcome) {

    static final GapColumns ENGLAND = new GapColumns(
            Gaps.ENGLAND_GAP,
            Gaps.GAP_LESS_ENGLAND,
            Gaps.GAP_LESS_ENGLAND_LOWER_CI95,
            Gaps.GAP_LESS_ENGLAND_UPPER_CI95,
            Gaps.GAP_AGAINST_ENGLAND);

    static final GapColumns REGION = new GapColumns(
            Gaps.REGION_GAP,
            Gaps.GAP_LESS_REGION,
            Gaps.GAP_LESS_REGION_LOWER_CI95,
            Gaps.GAP_LESS_REGION_UPPER_CI95,
            Gaps.GAP_AGAINST_REGION);

    static final GapColumns NEIGHBOURS = new GapColumns(
            Gaps.NEIGHBOURS_GAP,
            Gaps.GAP_LESS_NEIGHBOURS,
            Gaps.GAP_LESS_NEIGHBOURS_LOWER_CI95,
            Gaps.GAP_LESS_NEIGHBOURS_UPPER_CI95,
            Gaps.GAP_AGAINST_NEIGHBOURS);

    static final List<GapColumns> ALL = List.of(ENGLAND, REGION, NEIGHBOURS);

    void write(Cells row, Gap own, Gap other) {
        Estimate difference = own.less(other);
        row.set(gap, other.estimate().value())
                .set(less, difference.value())
                .set(lower, difference.lower95())
                .set(upper, difference.upper95())
                .set(outcome, outcome(own.estimate(), difference));
    }

    /** A gap may be turned round: then narrower means nearer to nought, whichever group is ahead. */
    private static String outcome(Estimate gap, Estimate less) {
        if (Double.isNaN(less.lower95())) {
            return "not compared";
        }
        double way = gap.value() < 0 ? -1 : 1;
        if (less.lower95() > 0) {
            return way > 0 ? "wider" : "narrower";
        }
        return less.upper95() < 0 ? (way > 0 ? "narrower" : "wider") : "similar";
    }

    /** The gap itself, with its unit, limits and method. */
    static void gap(Cells row, Indicator indicator, Gap gap) {
        Estimate estimate = gap.estimate();
        row.set(Gaps.GAP_UNIT, indicator.unit().startsWith("%") ? "percentage points" : indicator.unit())
                .set(Gaps.GAP, estimate.value())
                .set(Gaps.GAP_LOWER_CI95, estimate.lower95())
                .set(Gaps.GAP_UPPER_CI95, estimate.upper95())
                .set(Gaps.GAP_LOWER_CI998, estimate.lower998())
                .set(Gaps.GAP_UPPER_CI998, estimate.upper998())
                .set(Gaps.GAP_METHOD, gap.method());
    }

    /** Over- or under-representation, with its limits. */
    static void representation(Cells row, Estimate ratio) {
        row.set(Gaps.REPRESENTATION, ratio.value())
                .set(Gaps.REPRESENTATION_LOWER_CI95, ratio.lower95())
                .set(Gaps.REPRESENTATION_UPPER_CI95, ratio.upper95());
    }
}
