package uk.jsna.quality;

import java.util.List;
import java.util.Map;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;

/**
 * The value a publisher prints is its count over its denominator, to the last printed place. Where the source gives no
 * denominator of a ward, the population that the indicator names takes its place.
 */
final class PrintedValueAgreesWithCounts implements SliceCheck {

    static final String CHECK = "printed_value_agrees_with_counts";

    private final Map<String, Indicator> indicators;
    private final OwnOrJoined denominators;

    PrintedValueAgreesWithCounts(Map<String, Indicator> indicators, GateRules.Counts counts) {
        this.indicators = Map.copyOf(indicators);
        this.denominators = new OwnOrJoined(counts);
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public void look(List<CheckedFigure> slice, GateReport report) {
        for (CheckedFigure figure : slice) {
            Indicator indicator = indicators.get(figure.slice().indicator());
            if (indicator != null && indicator.valueType() != ValueType.COUNT) {
                look(figure, indicator, report);
            }
        }
    }

    private void look(CheckedFigure figure, Indicator indicator, GateReport report) {
        double denominator = denominators.of(figure, indicator);
        double printed = figure.amounts().printed();
        double worked = figure.amounts().numerator() / denominator * indicator.multiplier();
        if (Double.isNaN(worked) || Double.isInfinite(worked) || Double.isNaN(printed)) {
            return;
        }
        Reconciliation both = new Reconciliation(
                "printed value and counts",
                figure.point(),
                new Reconciliation.Way("printed", printed),
                new Reconciliation.Way("count over denominator (" + OwnOrJoined.kind(figure) + ")", worked),
                figure.amounts().halfUnit(indicator.decimals()));
        report.looked(CHECK, figure.source(), 1);
        if (!figure.councilHeld() && figure.area().code().type() == AreaType.WARD) {
            report.compared(both);
        }
        if (!both.agrees()) {
            report.breached(breach(figure, both));
        }
    }

    private static Breach breach(CheckedFigure figure, Reconciliation both) {
        String code = figure.area().code().value();
        String must = ", but must be one within the printed rounding. Find out which is right before either is quoted.";
        return Breach.of(
                figure,
                CHECK,
                Outcome.WARN,
                new Breach.Messages(
                        figure.subject() + ": the printed value and the counts say two things of " + code + must,
                        figure.subject() + ": the printed value is "
                                + CheckedFigure.plain(both.first().value())
                                + " for " + code + ", and " + both.second().from() + " is "
                                + both.second().value() + must));
    }
}
