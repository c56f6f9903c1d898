package uk.jsna.quality;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import uk.jsna.indicator.AreaType;

/**
 * The checks on figures: on each alone, and on all figures of one indicator, group and period together. One pass over
 * the slices serves all of them.
 */
public final class SliceGate implements Serializable {

    private final List<SliceCheck> checks;

    SliceGate(GateRules rules, Set<String> leftOut) {
        this.checks = all(rules).stream()
                .filter(check -> !leftOut.contains(check.id()))
                .toList();
    }

    private static List<SliceCheck> all(GateRules rules) {
        return List.of(
                new CountIsNotNegative(),
                new NumeratorIsAtMostDenominator(rules.proportions()),
                new PercentageIsAtMost100(rules.proportions()),
                new PrintedValueAgreesWithCounts(
                        rules.indicators(), rules.population().counts()),
                new DenominatorIsPlausible(
                        rules.indicators(),
                        rules.population().roughly(),
                        rules.limits().denominatorWithinFactor()),
                new NoFigureStandsTwice(),
                new ExpectedWardsArePresent(rules.wards()),
                new WardsSumToTheirAuthority(rules),
                new SourcesAgree(rules.agreements()));
    }

    /** The names of the checks. */
    static List<String> checks() {
        return all(GateRules.none()).stream().map(SliceCheck::id).toList();
    }

    /** Looks at all figures of one slice, in the order of source, area and row. */
    public GateReport look(List<CheckedFigure> slice) {
        GateReport report = new GateReport();
        checks.forEach(check -> check.look(slice, report));
        for (CheckedFigure figure : slice) {
            report.holds(new PeriodHeld(
                    figure.source(),
                    figure.slice().indicator(),
                    figure.slice().period(),
                    figure.slice().sortable(),
                    figure.area().code().type() == AreaType.WARD ? 1 : 0));
        }
        return report;
    }
}
