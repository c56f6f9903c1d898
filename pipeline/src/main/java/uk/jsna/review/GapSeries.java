package uk.jsna.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.GapTarget;
import uk.jsna.plan.Observation;
import uk.jsna.statistics.Interval;

/** The series of a gap: one indicator's figures less another's, over the periods that have both. */
final class GapSeries {

    private GapSeries() {}

    static List<PublishedFigure> of(List<PublishedFigure> group, List<PublishedFigure> reference) {
        List<PublishedFigure> gaps = new ArrayList<>();
        for (PublishedFigure one : group) {
            reference.stream()
                    .filter(other -> other.period().equals(one.period()))
                    .findFirst()
                    .ifPresent(other -> gaps.add(less(one, other)));
        }
        return gaps;
    }

    /** Withheld where either is; provisional where either is. */
    private static PublishedFigure less(PublishedFigure one, PublishedFigure other) {
        Optional<Observation> gap =
                observation(one).flatMap(group -> observation(other).map(reference -> GapTarget.gap(group, reference)));
        return new PublishedFigure(
                one.period(),
                gap.map(Observation::value).orElse(null),
                gap.map(Observation::limits95).orElse(Interval.MISSING),
                null,
                one.note().isEmpty() ? other.note() : one.note(),
                "",
                Math.max(one.decimals(), other.decimals()));
    }

    private static Optional<Observation> observation(PublishedFigure figure) {
        @Nullable Double value = figure.value();
        return value == null
                ? Optional.empty()
                : Observation.of(
                        value, figure.limits95().lower(), figure.limits95().upper());
    }
}
