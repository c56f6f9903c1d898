package uk.jsna.plan;

import java.time.LocalDate;

/**
 * Something that is done or not: "recommendations of the report will be achieved by June 2013". Done late is missed,
 * though done; what has no date is not due until it is done.
 *
 * @param wording the plan's own words
 * @param due when
 */
public record MilestoneTarget(String wording, Due due) implements Target {

    @Override
    public Judgement judge(Evidence evidence) {
        LocalDate done = evidence.doneOn();
        LocalDate last = due.date();
        if (done != null && !done.isAfter(evidence.asOf())) {
            return new Judgement(last == null || !done.isAfter(last) ? Verdict.MET : Verdict.MISSED, true);
        }
        boolean passed = last != null && evidence.asOf().isAfter(last);
        return new Judgement(passed ? Verdict.MISSED : Verdict.NOT_DUE, false);
    }
}
