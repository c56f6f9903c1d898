package uk.jsna.quality;

import java.util.Optional;
import java.util.Set;

/** A part is at most its whole: the numerator of a proportion counts some of those whom the denominator counts. */
final class NumeratorIsAtMostDenominator implements FigureCheck {

    static final String CHECK = "numerator_is_at_most_denominator";

    private final Set<String> proportions;

    NumeratorIsAtMostDenominator(Set<String> proportions) {
        this.proportions = Set.copyOf(proportions);
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public boolean looksAt(CheckedFigure figure) {
        return proportions.contains(figure.slice().indicator())
                && !Double.isNaN(figure.amounts().numerator())
                && !Double.isNaN(figure.amounts().denominator());
    }

    @Override
    public Optional<Breach> breach(CheckedFigure figure) {
        double numerator = figure.amounts().numerator();
        double denominator = figure.amounts().denominator();
        if (numerator <= denominator) {
            return Optional.empty();
        }
        String code = figure.area().code().value();
        String advice = ". Check that both columns count the same children.";
        return Optional.of(Breach.of(
                figure,
                CHECK,
                Outcome.FAIL,
                new Breach.Messages(
                        figure.subject() + ": the numerator for " + code
                                + " is larger than the denominator, but must be at most as large" + advice,
                        figure.subject() + ": numerator is " + CheckedFigure.plain(numerator) + " for " + code
                                + ", but must be at most the denominator, " + CheckedFigure.plain(denominator)
                                + advice)));
    }
}
