package uk.jsna.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A figure that two sources hold is one figure, to the last printed place. */
final class SourcesAgree implements SliceCheck {

    static final String CHECK = "sources_agree";

    private final List<GateRules.Agreement> agreements;

    SourcesAgree(List<GateRules.Agreement> agreements) {
        this.agreements = List.copyOf(agreements);
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public void look(List<CheckedFigure> slice, GateReport report) {
        for (GateRules.Agreement agreement : agreements) {
            if (agreement.indicator().equals(slice.get(0).slice().indicator())) {
                look(agreement, slice, report);
            }
        }
    }

    /** Adds a warning for each two sources that are to be compared and have nothing in common. */
    static void lookForStrangers(List<GateRules.Agreement> agreements, GateReport report) {
        for (GateRules.Agreement agreement : agreements) {
            boolean met = report.compared().stream()
                    .anyMatch(each -> each.name().equals(name(agreement))
                            && each.point().indicator().equals(agreement.indicator()));
            if (!met) {
                report.breached(Breach.open(Finding.warn(
                        CHECK,
                        Finding.Place.ofSource(agreement.second()),
                        agreement.first() + " and " + agreement.second() + " have no figure of " + agreement.indicator()
                                + " in common, but are to be compared. Check their periods and areas.")));
            }
        }
    }

    private static String name(GateRules.Agreement agreement) {
        return agreement.first() + " and " + agreement.second();
    }

    private static void look(GateRules.Agreement agreement, List<CheckedFigure> slice, GateReport report) {
        Map<String, CheckedFigure> second = new HashMap<>();
        slice.stream()
                .filter(figure -> isPrintedBy(agreement.second(), figure))
                .forEach(figure -> second.put(key(figure), figure));
        for (CheckedFigure one : slice) {
            CheckedFigure other = isPrintedBy(agreement.first(), one) ? second.get(key(one)) : null;
            if (other != null) {
                compare(agreement, one, other, report);
            }
        }
    }

    private static void compare(
            GateRules.Agreement agreement, CheckedFigure one, CheckedFigure other, GateReport report) {
        Reconciliation both = new Reconciliation(
                name(agreement),
                one.point(),
                new Reconciliation.Way(agreement.first(), one.amounts().printed()),
                new Reconciliation.Way(agreement.second(), other.amounts().printed()),
                agreement.tolerance());
        boolean council = one.councilHeld() || other.councilHeld();
        report.looked(CHECK, agreement.first(), 1);
        report.compared(council ? both.withoutValues() : both);
        if (!both.agrees()) {
            report.breached(breach(both, council));
        }
    }

    private static Breach breach(Reconciliation both, boolean council) {
        String figure = both.point().indicator() + ": " + both.point();
        String must = ", but must be one figure. Find out which is right.";
        String counted = figure + " is " + both.first().value() + " in "
                + both.first().from() + " and " + both.second().value() + " in "
                + both.second().from() + must;
        String told = figure + " is one thing in " + both.first().from() + " and another in "
                + both.second().from() + must;
        Finding.Place place =
                Finding.Place.ofArea(both.first().from(), both.point().area().value());
        return new Breach(Finding.fail(CHECK, place, council ? told : counted), counted);
    }

    private static boolean isPrintedBy(String source, CheckedFigure figure) {
        return figure.source().equals(source) && !Double.isNaN(figure.amounts().printed());
    }

    private static String key(CheckedFigure figure) {
        return figure.area().code() + "|" + figure.slice().period();
    }
}
