package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.StdConverter;

/**
 * A target as a plan file holds it: the parts of every kind, of which the schema lets each kind have its own. Spark brings
 * Jackson annotations of an older release, without what reading a kind by its name would need.
 */
record TargetEntry(
        Kind type,
        String wording,
        Due due,
        @Nullable ThresholdOperator operator,
        @Nullable BigDecimal value,
        @Nullable Unit unit,
        @Nullable PlanPeriod baseline,
        @Nullable ThresholdOperator memberOperator,
        @Nullable BigDecimal memberValue,
        @Nullable Direction direction,
        @Nullable String comparator,
        @Nullable BigDecimal valueInPlan,
        @Nullable BigDecimal topPercent,
        @Nullable Direction best,
        @Nullable String group,
        @Nullable String reference,
        GapMeasure.@Nullable OfRows ofRows,
        GapMeasure.@Nullable OfGroups ofGroups,
        List<CountTarget.Step> steps,
        @Nullable String level,
        List<String> levels) {

    /** The kinds, as a plan file names them. */
    enum Kind {
        THRESHOLD,
        COHORT,
        DIRECTION,
        MAINTAIN,
        COMPARATOR,
        PERCENTILE,
        GAP,
        GROWTH,
        COMPLETENESS,
        COUNT,
        SHARE,
        MILESTONE
    }

    TargetEntry {
        steps = Absent.asEmpty(steps);
        levels = Absent.asEmpty(levels);
    }

    private Target target() {
        return switch (type) {
            case THRESHOLD -> new ThresholdTarget(wording, given(operator), given(value), given(unit), due);
            case COHORT ->
                new CohortTarget(
                        wording,
                        given(baseline),
                        given(memberOperator),
                        given(memberValue),
                        given(operator),
                        given(value),
                        given(unit),
                        due);
            case DIRECTION -> new DirectionTarget(wording, given(direction), due);
            case MAINTAIN -> new MaintainTarget(wording, given(operator), given(value), given(unit), due);
            case COMPARATOR ->
                new ComparatorTarget(wording, given(operator), given(comparator), given(valueInPlan), given(unit), due);
            case PERCENTILE -> new PercentileTarget(wording, given(topPercent), given(best), due);
            case GAP ->
                new GapTarget(wording, given(group), given(reference), operator, value, comparator, measure(), due);
            case GROWTH -> new GrowthTarget(wording, given(direction), given(comparator), due);
            case COMPLETENESS -> new CompletenessTarget(wording, due);
            case COUNT -> new CountTarget(wording, given(operator), given(value), steps, due);
            case SHARE -> new ShareTarget(wording, given(operator), given(value), level, levels, due);
            case MILESTONE -> new MilestoneTarget(wording, due);
        };
    }

    private @Nullable GapMeasure measure() {
        return ofRows == null ? ofGroups : ofRows;
    }

    /** A part that the schema requires of the kind. */
    private static <T> T given(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    /** Turns an entry into the target of its kind. */
    static final class AsTarget extends StdConverter<TargetEntry, Target> {

        @Override
        public Target convert(TargetEntry entry) {
            return entry.target();
        }
    }
}
