package uk.jsna.quality;

import java.util.Map;
import java.util.Optional;
import uk.jsna.indicator.Indicator;

/**
 * A denominator is about as large as the population that it counts: three years of age are about three sixteenths of the
 * children under 16 who live there. A denominator of another group, of another area or with a digit too many is far off.
 * Those counted need not live where they are counted, so only gross differences are named, and none in the smallest
 * places.
 */
final class DenominatorIsPlausible implements FigureCheck {

    static final String CHECK = "denominator_is_plausible";

    /** Below this, an area's cohort of one year may well be twice that of the next. */
    private static final double ENOUGH_CHILDREN = 20;

    private final Map<String, Indicator> indicators;
    private final Populations populations;
    private final double factor;

    DenominatorIsPlausible(Map<String, Indicator> indicators, Populations populations, double factor) {
        this.indicators = Map.copyOf(indicators);
        this.populations = populations;
        this.factor = factor;
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public boolean looksAt(CheckedFigure figure) {
        return figure.slice().group().isTotal()
                && figure.amounts().denominator() > 0
                && expected(figure) >= ENOUGH_CHILDREN;
    }

    @Override
    public Optional<Breach> breach(CheckedFigure figure) {
        double denominator = figure.amounts().denominator();
        double expected = expected(figure);
        if (denominator <= factor * expected && denominator >= expected / factor) {
            return Optional.empty();
        }
        String code = figure.area().code().value();
        String side = denominator > expected ? "more than " : "less than one ";
        String limit = denominator > expected
                ? CheckedFigure.plain(factor) + " times"
                : "in " + CheckedFigure.plain(factor) + " of";
        String ages = " the children of these ages who live there, about " + Math.round(expected);
        String advice = ". Check that the column counts this group in this area.";
        return Optional.of(Breach.of(
                figure,
                CHECK,
                Outcome.WARN,
                new Breach.Messages(
                        figure.subject() + ": the denominator for " + code + " is " + side + limit + ages + advice,
                        figure.subject() + ": the denominator is " + CheckedFigure.plain(denominator) + " for " + code
                                + ", " + side + limit + ages + advice)));
    }

    private double expected(CheckedFigure figure) {
        Indicator indicator = indicators.get(figure.slice().indicator());
        Double years = indicator == null || indicator.population() == null
                ? null
                : indicator.population().years();
        if (indicator == null || years == null) {
            return Double.NaN;
        }
        double both = years
                * pooled(figure, indicator)
                * populations.near(figure.area().code(), figure.slice().endYear());
        return figure.slice().group().sex().equals("Persons") ? both : both / 2;
    }

    /** How many years a figure pools: each brings a cohort of its own. */
    private static int pooled(CheckedFigure figure, Indicator indicator) {
        int apart = figure.slice().endYear() - figure.slice().sortable() / 10_000;
        return switch (indicator.periodType()) {
            case CALENDAR_YEAR, MID_YEAR -> apart + 1;
            case FINANCIAL_YEAR, FINANCIAL_YEAR_ENDING, ACADEMIC_YEAR -> Math.max(1, apart);
            case FINANCIAL_QUARTER, MONTH, SNAPSHOT -> 1;
        };
    }
}
