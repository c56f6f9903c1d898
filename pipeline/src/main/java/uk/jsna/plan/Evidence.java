package uk.jsna.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.TimePeriod;

/**
 * What is known when a target is judged. A part that a kind of target does not use is left out.
 *
 * @param asOf the last day of the period that the figure is about
 * @param figure the area's own figure in that period
 * @param baseline the area's figure at the start
 * @param comparator the comparator's figure in the same period
 * @param authorities the figures of all authorities in the same period, the area's own among them
 * @param doneOn when something that is done once was done
 */
public record Evidence(
        LocalDate asOf,
        @Nullable Observation figure,
        @Nullable Observation baseline,
        @Nullable Observation comparator,
        List<Observation> authorities,
        @Nullable LocalDate doneOn) {

    public Evidence {
        authorities = List.copyOf(authorities);
    }

    /** A figure, or its absence, on a day. */
    public static Evidence on(LocalDate asOf, @Nullable Observation figure) {
        return new Evidence(asOf, figure, null, null, List.of(), null);
    }

    /** A figure, or its absence, in a period. */
    public static Evidence in(TimePeriod period, @Nullable Observation figure) {
        return on(period.end(), figure);
    }

    public Evidence withBaseline(@Nullable Observation earlier) {
        return new Evidence(asOf, figure, earlier, comparator, authorities, doneOn);
    }

    public Evidence withComparator(@Nullable Observation other) {
        return new Evidence(asOf, figure, baseline, other, authorities, doneOn);
    }

    public Evidence withAuthorities(List<Observation> all) {
        return new Evidence(asOf, figure, baseline, comparator, all, doneOn);
    }

    public Evidence withDoneOn(@Nullable LocalDate day) {
        return new Evidence(asOf, figure, baseline, comparator, authorities, day);
    }
}
