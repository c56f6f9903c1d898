package uk.jsna.quality;

import java.util.Optional;

/** Nobody counts fewer than none. A count below zero is a mark that was read as a number, or a difference. */
final class CountIsNotNegative implements FigureCheck {

    static final String CHECK = "count_is_not_negative";

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public boolean looksAt(CheckedFigure figure) {
        return !Double.isNaN(figure.amounts().numerator())
                || !Double.isNaN(figure.amounts().denominator());
    }

    @Override
    public Optional<Breach> breach(CheckedFigure figure) {
        if (!(figure.amounts().numerator() < 0) && !(figure.amounts().denominator() < 0)) {
            return Optional.empty();
        }
        return Optional.of(Breach.open(Finding.fail(
                CHECK,
                figure.place(),
                figure.subject() + ": a count is below zero for "
                        + figure.area().code()
                        + ", but must be zero or more. Check the sign, and the marks that the source explains.")));
    }
}
