package uk.jsna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A number of things to come to: "build 42 children's centres". Things are counted in full, so chance has no part.
 *
 * @param wording the plan's own words
 * @param operator how the count is held against {@code value}
 * @param value the number
 * @param steps lower numbers to come to on the way
 * @param due when
 */
public record CountTarget(String wording, ThresholdOperator operator, BigDecimal value, List<Step> steps, Due due)
        implements Target {

    public CountTarget {
        steps = Absent.asEmpty(steps);
    }

    /**
     * A number to come to on the way.
     *
     * @param value the number
     * @param date when
     */
    public record Step(BigDecimal value, LocalDate date) {}

    /** Before the deadline the last step reached is what counts; before any step nothing is due. */
    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        if (figure == null) {
            return Judgement.NOT_AVAILABLE;
        }
        boolean due = due().isReachedBy(evidence.asOf());
        Judgement last = new Threshold(operator, value).judge(figure);
        if (due || last.verdict() == Verdict.MET) {
            return last;
        }
        return steps.stream()
                .filter(step -> !evidence.asOf().isBefore(step.date()))
                .max(Comparator.comparing(Step::date))
                .map(step -> new Threshold(operator, step.value()).judge(figure))
                .filter(step -> !step.meets())
                .orElse(last.at(false));
    }
}
