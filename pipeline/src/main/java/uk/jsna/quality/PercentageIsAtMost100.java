package uk.jsna.quality;

import java.util.Optional;
import java.util.Set;

/** The printed percentage of a proportion lies from 0 to 100. */
final class PercentageIsAtMost100 implements FigureCheck {

    static final String CHECK = "percentage_is_at_most_100";

    private final Set<String> proportions;

    PercentageIsAtMost100(Set<String> proportions) {
        this.proportions = Set.copyOf(proportions);
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public boolean looksAt(CheckedFigure figure) {
        return proportions.contains(figure.slice().indicator())
                && !Double.isNaN(figure.amounts().printed());
    }

    @Override
    public Optional<Breach> breach(CheckedFigure figure) {
        double printed = figure.amounts().printed();
        if (printed >= 0 && printed <= 100) {
            return Optional.empty();
        }
        String code = figure.area().code().value();
        String advice = ", but must be from 0 to 100. Check the column, and whether it holds fractions.";
        return Optional.of(Breach.of(
                figure,
                CHECK,
                Outcome.FAIL,
                new Breach.Messages(
                        figure.subject() + ": the printed percentage for " + code + " is none" + advice,
                        figure.subject() + ": the printed percentage is " + CheckedFigure.plain(printed) + " for "
                                + code + advice)));
    }
}
