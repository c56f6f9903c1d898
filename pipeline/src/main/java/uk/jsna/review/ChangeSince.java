package uk.jsna.review;

import uk.jsna.indicator.Polarity;
import uk.jsna.plan.CohortTarget;
import uk.jsna.plan.Observation;
import uk.jsna.plan.PlanIndicator;

/**
 * How an indicator moved between two reviews, and how sure that is.
 *
 * @param kind what happened
 * @param sure whether the 95% limits of the difference leave out zero; false too where limits are not known
 */
public record ChangeSince(Kind kind, boolean sure) {

    /** What happened to an indicator since the last review. */
    public enum Kind {
        /** There is no figure now. */
        NO_FIGURE("no figure"),
        /** There is a figure now, and there was none. */
        FIRST("first figure"),
        /** The figure is still that of the last review. */
        NOTHING_NEW("no new figure"),
        /** The indicator changed its meaning between the two periods. */
        BREAK("not comparable: the definition changed"),
        /** A new figure that chance alone could have made of the old one, or that equals it. */
        SIMILAR("no change to tell"),
        BETTER("better"),
        WORSE("worse"),
        /** Higher, with no direction that is good. */
        HIGHER("higher"),
        /** Lower, with no direction that is good. */
        LOWER("lower");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether the indicator moved. */
        public boolean isMove() {
            return switch (this) {
                case BETTER, WORSE, HIGHER, LOWER -> true;
                case NO_FIGURE, FIRST, NOTHING_NEW, BREAK, SIMILAR -> false;
            };
        }

        /** Whether two figures were there to compare, and nothing moved between them. */
        public boolean isUnchanged() {
            return this == NOTHING_NEW || this == SIMILAR;
        }
    }

    /** As tables print it. */
    public String words() {
        return kind.words + (kind.isMove() && !sure ? ", limits not known" : "");
    }

    static ChangeSince of(PlanIndicator indicator, CurrentFigure earlier, CurrentFigure now) {
        if (now.value() == null) {
            return new ChangeSince(Kind.NO_FIGURE, false);
        }
        if (earlier.value() == null) {
            return new ChangeSince(Kind.FIRST, false);
        }
        if (earlier.period().equals(now.period()) && earlier.value().compareTo(now.value()) == 0) {
            return new ChangeSince(Kind.NOTHING_NEW, false);
        }
        if (isBroken(indicator, earlier, now)) {
            return new ChangeSince(Kind.BREAK, false);
        }
        boolean wards = indicator.target() instanceof CohortTarget;
        return moved(
                now.observation().orElseThrow().less(earlier.observation().orElseThrow()),
                wards ? Polarity.HIGH_IS_GOOD : indicator.judgedBy());
    }

    private static ChangeSince moved(Observation difference, Polarity polarity) {
        double value = difference.value();
        boolean chance = difference.hasLimits() && difference.limits95().contains(0);
        if (value == 0 || chance) {
            return new ChangeSince(Kind.SIMILAR, false);
        }
        Kind kind = switch (polarity) {
            case LOW_IS_GOOD -> value < 0 ? Kind.BETTER : Kind.WORSE;
            case HIGH_IS_GOOD -> value > 0 ? Kind.BETTER : Kind.WORSE;
            case NO_JUDGEMENT -> value > 0 ? Kind.HIGHER : Kind.LOWER;
        };
        return new ChangeSince(kind, difference.hasLimits());
    }

    private static boolean isBroken(PlanIndicator indicator, CurrentFigure earlier, CurrentFigure now) {
        if (earlier.time() == null || now.time() == null) {
            return false;
        }
        return indicator.breaks().stream()
                .anyMatch(each -> each.from().isAfter(earlier.time().end())
                        && !each.from().isAfter(now.time().end()));
    }
}
