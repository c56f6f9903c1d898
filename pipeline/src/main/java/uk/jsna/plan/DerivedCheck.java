package uk.jsna.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number that follows from what a plan prints, worked out independently, so that the reading of the plan can be
 * checked against it.
 *
 * @param id global id
 * @param quantity what it is
 * @param printed the numbers to come to
 * @param decimals the decimals they are rounded to, half away from zero
 * @param calculation how they follow
 * @param of what from: ids of indicators, statements, pledges or tables; {@code id@place} for a figure of another place
 * @param note what a reader must know
 */
public record DerivedCheck(
        String id,
        String quantity,
        List<BigDecimal> printed,
        int decimals,
        Calculation calculation,
        List<String> of,
        @Nullable String note) {

    /** How a number follows from others. */
    public enum Calculation {
        /** The first less the second. */
        DIFFERENCE,
        /** The level before a relative change: the first over one plus the second per cent. */
        BEFORE_RELATIVE_CHANGE,
        /** The yearly change between an indicator's first and last figures. */
        OBSERVED_PACE,
        /** The yearly change from its last figure to its target at the deadline. */
        REQUIRED_PACE,
        /** The change from its last figure to its target. */
        REQUIRED_CHANGE,
        /** How many pledges the plan counts in no status. */
        PLEDGES_NOT_STATED,
        /** The share of each status of pledges in per cent, not stated last. */
        PLEDGE_SHARES,
        /** Rows of a table; those whose target is a direction; those whose target is a milestone. */
        ROWS_BY_KIND,
        /** Rows of a table; those in each of its parts; those that print a value. */
        ROWS_BY_TIER,
        /** Rows of a table that are ticked in a column as primary; as additional. */
        TICKS,
        /** Rows of a table whose figure is final; provisional; to be confirmed; of a new indicator. */
        ROWS_BY_STATUS,
        /** Actions of the plan; those ticked under each of the columns named. */
        ACTIONS_BY_COLUMN
    }

    public DerivedCheck {
        printed = Absent.asEmpty(printed);
        of = Absent.asEmpty(of);
    }

    /** The numbers as they follow from the plan, rounded. */
    public List<BigDecimal> calculate(Plan plan) {
        return exact(plan).stream()
                .map(each -> each.setScale(decimals, RoundingMode.HALF_UP))
                .toList();
    }

    private List<BigDecimal> exact(Plan plan) {
        String first = of.get(0);
        return switch (calculation) {
            case DIFFERENCE -> List.of(plan.number(first).subtract(plan.number(of.get(1))));
            case BEFORE_RELATIVE_CHANGE -> {
                BigDecimal factor = BigDecimal.ONE.add(plan.number(of.get(1)).movePointLeft(2));
                yield List.of(plan.number(first).divide(factor, MathContext.DECIMAL64));
            }
            case OBSERVED_PACE ->
                List.of(BigDecimal.valueOf(
                        Progress.observed(plan.row(first)).orElseThrow().perYear()));
            case REQUIRED_PACE ->
                List.of(BigDecimal.valueOf(
                        Progress.required(plan.row(first)).orElseThrow().perYear()));
            case REQUIRED_CHANGE ->
                List.of(Progress.required(plan.row(first)).orElseThrow().change());
            case PLEDGES_NOT_STATED ->
                List.of(BigDecimal.valueOf(plan.pledge(first).notStated()));
            case PLEDGE_SHARES ->
                plan.pledge(first).shares().values().stream()
                        .map(BigDecimal::valueOf)
                        .toList();
            case ROWS_BY_KIND -> PrintedRows.of(plan, first).byKind();
            case ROWS_BY_TIER -> PrintedRows.of(plan, first).byTier();
            case TICKS -> PrintedRows.of(plan, first).ticks(of.get(1));
            case ROWS_BY_STATUS -> PrintedRows.of(plan, first).byStatus();
            case ACTIONS_BY_COLUMN -> actions(plan);
        };
    }

    private List<BigDecimal> actions(Plan plan) {
        return Stream.concat(
                        Stream.of((long) plan.actions().size()),
                        of.stream()
                                .map(column -> plan.actions().stream()
                                        .filter(action -> action.contributesTo().contains(column))
                                        .count()))
                .map(BigDecimal::valueOf)
                .toList();
    }
}
