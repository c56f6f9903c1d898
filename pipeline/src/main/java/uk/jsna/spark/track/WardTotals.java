package uk.jsna.spark.track;

import java.math.BigDecimal;
import uk.jsna.spark.Cells;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;

/** Counts the wards of one area and period that are over a threshold, and the children who live in them. */
final class WardTotals {

    private final BigDecimal threshold;
    private int wards;
    private int over;
    private int surelyOver;
    private int cohortMet;
    private int newlyOver;
    private double children;
    private double childrenInWardsOver;

    WardTotals(BigDecimal threshold) {
        this.threshold = threshold;
    }

    /** Adds a ward; a withheld or missing value counts in neither way. */
    void add(Cells ward, boolean inCohort, boolean meets) {
        Double value = ward.numberOrNull(IndicatorFigures.VALUE);
        if (value == null) {
            return;
        }
        wards++;
        boolean isOver = BigDecimal.valueOf(value).compareTo(threshold) > 0;
        over += isOver ? 1 : 0;
        Double lower = ward.numberOrNull(IndicatorFigures.LOWER_CI95);
        surelyOver += isOver && lower != null && BigDecimal.valueOf(lower).compareTo(threshold) > 0 ? 1 : 0;
        cohortMet += inCohort && meets ? 1 : 0;
        newlyOver += isOver && !inCohort ? 1 : 0;
        Double counted = ward.numberOrNull(IndicatorFigures.NUMERATOR);
        if (counted != null) {
            children += counted;
            childrenInWardsOver += isOver ? counted : 0;
        }
    }

    /** Writes what every threshold tells. */
    Cells write(Cells result) {
        return result.set(TargetResults.WARDS, wards)
                .set(TargetResults.WARDS_OVER, over)
                .set(TargetResults.WARDS_SURELY_OVER, surelyOver)
                .set(
                        TargetResults.SHARE_OF_CHILDREN_IN_WARDS_OVER,
                        children > 0 ? 100 * childrenInWardsOver / children : Double.NaN);
    }

    /** Writes what a cohort's threshold tells besides. */
    Cells write(Cells result, int cohortWards) {
        return write(result)
                .set(TargetResults.COHORT_WARDS, cohortWards)
                .set(TargetResults.COHORT_MET, cohortMet)
                .set(TargetResults.NEWLY_OVER, newlyOver);
    }
}
