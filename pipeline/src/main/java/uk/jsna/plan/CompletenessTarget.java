package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.OptionalLong;
import uk.jsna.statistics.Interval;

/**
 * Something to be done for everybody: "100% of children subject to CP plans will have a risk assessment". All are
 * counted, so chance has no part: it is met or it is missed, and each one left out can be named.
 *
 * @param wording the plan's own words
 * @param due when; reckoned anew for every report where it holds at all times
 */
public record CompletenessTarget(String wording, Due due) implements Target {

    private static final Threshold ALL = new Threshold(ThresholdOperator.EQUAL, BigDecimal.valueOf(100));

    @Override
    public Judgement judge(Evidence evidence) {
        Observation figure = evidence.figure();
        return figure == null ? Judgement.NOT_AVAILABLE : ALL.judge(figure).at(due.isReachedBy(evidence.asOf()));
    }

    /** The figure for so many done of so many. */
    public static Observation share(long done, long all) {
        double percent = 100.0 * done / all;
        return Observation.ofCounts(done, all, Unit.PERCENT, new Interval(percent, percent));
    }

    /** How many are left out; empty where more are done than there are. */
    public OptionalLong left(long done, long all) {
        return done > all ? OptionalLong.empty() : OptionalLong.of(all - done);
    }
}
