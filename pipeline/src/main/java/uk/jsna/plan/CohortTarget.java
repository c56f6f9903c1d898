package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.TimePeriod;

/**
 * A level to be reached by each of a fixed list of areas: those over a threshold at the baseline. The list is frozen
 * there, so that success cannot come from areas entering or leaving it; areas that pass the threshold later are told
 * apart. Areas keep the boundaries of the baseline.
 *
 * @param wording the plan's own words
 * @param baseline the period whose figures choose the areas
 * @param memberOperator how a baseline value is held against {@code memberValue} to choose an area
 * @param memberValue the threshold that chooses
 * @param operator how a later value is held against {@code value}
 * @param value the threshold to reach
 * @param unit the unit of both
 * @param due when it must be reached
 */
public record CohortTarget(
        String wording,
        PlanPeriod baseline,
        ThresholdOperator memberOperator,
        BigDecimal memberValue,
        ThresholdOperator operator,
        BigDecimal value,
        Unit unit,
        Due due)
        implements Target {

    /** What chooses an area at the baseline. */
    public Threshold membership() {
        return new Threshold(memberOperator, memberValue);
    }

    /** What each chosen area must come to. */
    public Threshold success() {
        return new Threshold(operator, value);
    }

    /**
     * The areas whose baseline figure is over the threshold.
     *
     * @param target the target's id
     * @param boundaryVintage the boundaries that the figures are on, such as WD2021
     * @throws IllegalStateException where the plan gives no baseline period
     */
    public Cohort freeze(String target, String boundaryVintage, Map<AreaCode, Observation> baselineFigures) {
        List<AreaCode> chosen = baselineFigures.entrySet().stream()
                .filter(area -> membership().holds(area.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new Cohort(
                target,
                baseline.time()
                        .orElseThrow(() -> new IllegalStateException("target " + target + " has the baseline '"
                                + baseline.printed() + "', which names no period. Give type and period of its baseline,"
                                + " or use a replay that does.")),
                boundaryVintage,
                chosen);
    }

    /** The judgement on one area of the cohort. */
    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        return figure == null
                ? Judgement.NOT_AVAILABLE
                : success().judge(figure).at(due.isReachedBy(evidence.asOf()));
    }

    /**
     * The judgement on the cohort as a whole, from those on its areas: each of them must meet the target, so the worst
     * decides. An empty cohort has met it, for there is nothing to reduce.
     */
    public Judgement judgeAll(Collection<Judgement> areas) {
        boolean meets = areas.stream().allMatch(Judgement::meets);
        for (Verdict worst : List.of(
                Verdict.MISSED,
                Verdict.LIKELY_MISSED,
                Verdict.NOT_DUE,
                Verdict.CANNOT_TELL,
                Verdict.NOT_AVAILABLE,
                Verdict.LIKELY_MET)) {
            if (areas.stream().anyMatch(area -> area.verdict() == worst)) {
                return new Judgement(worst, meets);
            }
        }
        return new Judgement(Verdict.MET, meets);
    }

    /** Where an area stands against the frozen cohort in a later period. */
    public Movement movement(boolean inCohort, @Nullable Observation figure) {
        if (figure == null) {
            return Movement.NOT_AVAILABLE;
        }
        boolean over = membership().holds(figure);
        if (inCohort) {
            return over ? Movement.STILL_OVER : Movement.NO_LONGER_OVER;
        }
        return over ? Movement.NEWLY_OVER : Movement.WITHIN;
    }

    /** How many fewer children would bring an area to the threshold; as {@link ThresholdTarget#fewerNeeded}. */
    public OptionalLong fewerNeeded(long numerator, long denominator) {
        return success().fewerNeeded(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), unit);
    }

    /** How many more would bring an area to the threshold; as {@link ThresholdTarget#moreNeeded}. */
    public OptionalLong moreNeeded(long numerator, long denominator) {
        return success().moreNeeded(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), unit);
    }

    /** The same target with the baseline that a workspace fixes, where the plan names none. */
    public CohortTarget withBaseline(TimePeriod period) {
        return replayed(new PlanPeriod(baseline.printed(), period.type(), period.label()), due);
    }

    /** The same target with another baseline and deadline. */
    CohortTarget replayed(PlanPeriod from, Due to) {
        return new CohortTarget(wording, from, memberOperator, memberValue, operator, value, unit, to);
    }
}
