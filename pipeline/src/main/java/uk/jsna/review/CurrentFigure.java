package uk.jsna.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;
import uk.jsna.plan.Observation;
import uk.jsna.plan.ReportedFigure;
import uk.jsna.plan.ValueStatus;
import uk.jsna.statistics.Interval;

/**
 * The figure that a review shows for an indicator, or the word in its place.
 *
 * @param origin where it comes from
 * @param period the time it is about, in words
 * @param time that time; null where the words name none
 * @param printed the cell of the current performance
 * @param status what is said of it, such as provisional
 * @param value the number; null where there is none
 * @param limits95 its 95% limits; NaN where they are not known
 * @param england how it compares with England; empty where it is not compared
 */
public record CurrentFigure(
        Origin origin,
        String period,
        @Nullable TimePeriod time,
        String printed,
        String status,
        @Nullable BigDecimal value,
        Interval limits95,
        String england) {

    /** Where a figure comes from. */
    public enum Origin {
        /** A release, whose figures have passed its checks. */
        RELEASE,
        /** The council's own performance return. */
        PERFORMANCE_RETURN,
        /** The plan itself: nothing later is known. */
        PLAN,
        /** Nowhere. */
        NONE;

        /** As tables print it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** There is no figure, and none was promised. */
    static final CurrentFigure NONE =
            new CurrentFigure(Origin.NONE, "", null, "", "no figure", null, Interval.MISSING, "");

    static CurrentFigure of(ReportedFigure figure) {
        return new CurrentFigure(
                Origin.PLAN,
                figure.period().printed(),
                figure.period().time().orElse(null),
                figure.printed(),
                words(figure.status()),
                figure.value(),
                Interval.MISSING,
                "");
    }

    static CurrentFigure of(ReturnedFigure figure, String sign) {
        BigDecimal value = figure.value();
        return new CurrentFigure(
                Origin.PERFORMANCE_RETURN,
                figure.period(),
                null,
                value == null ? word(figure.status()) : printed(value, sign) + suffix(figure.status()),
                words(figure.status()),
                value,
                figure.limits95(),
                "");
    }

    static CurrentFigure of(PublishedFigure figure, String sign) {
        Optional<ValueNote> note = ValueNote.ofLetter(figure.note());
        boolean provisional = note.equals(Optional.of(ValueNote.PROVISIONAL));
        Double number = figure.value();
        BigDecimal value =
                number == null ? null : BigDecimal.valueOf(number).setScale(figure.decimals(), RoundingMode.HALF_UP);
        return new CurrentFigure(
                Origin.RELEASE,
                figure.period().label(),
                figure.period(),
                value == null
                        ? note.orElse(ValueNote.NOT_AVAILABLE).marker()
                        : printed(value, sign) + (provisional ? " (provisional)" : ""),
                value == null
                        ? note.equals(Optional.of(ValueNote.CONFIDENTIAL)) ? "withheld" : "not available"
                        : provisional ? "provisional" : "final",
                number == null ? null : BigDecimal.valueOf(number),
                figure.limits95(),
                figure.england());
    }

    static CurrentFigure of(PublishedSeries.CohortResult result) {
        return new CurrentFigure(
                Origin.RELEASE,
                result.period().label(),
                result.period(),
                result.met() + " of " + result.wards() + " wards",
                "final",
                BigDecimal.valueOf(result.met()),
                Interval.MISSING,
                "");
    }

    /** The figure as targets are judged on it; empty where there is no number. */
    public Optional<Observation> observation() {
        return value == null ? Optional.empty() : Optional.of(Observation.ofValue(value, limits95));
    }

    /** How sure the figure is, in words. */
    public String certainty() {
        if (value == null) {
            return "";
        }
        return Double.isNaN(limits95.lower()) ? "limits not known" : "95% limits known";
    }

    /** A status in words, as the plans print it. */
    static String words(ValueStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(ValueStatus status) {
        return status == ValueStatus.NEW_INDICATOR ? "New indicator" : words(status);
    }

    private static String suffix(ValueStatus status) {
        return status == ValueStatus.FINAL ? "" : " (" + words(status) + ")";
    }

    private static String printed(BigDecimal value, String sign) {
        return String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value) + sign;
    }
}
