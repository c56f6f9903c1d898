package uk.jsna.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.indicator.AreaType;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;

/**
 * The wards of an authority together are the authority, but for the publisher's rounding and disclosure control. The sum
 * is taken only where every ward is there with its count.
 */
final class WardsSumToTheirAuthority implements SliceCheck {

    static final String CHECK = "wards_sum_to_their_authority";

    private final Map<String, Indicator> indicators;
    private final ExpectedWards expected;
    private final OwnOrJoined denominators;
    private final double within;

    WardsSumToTheirAuthority(GateRules rules) {
        this.indicators = rules.indicators();
        this.expected = rules.wards();
        this.denominators = new OwnOrJoined(rules.population().counts());
        this.within = rules.limits().wardSumsWithin();
    }

    @Override
    public String id() {
        return CHECK;
    }

    @Override
    public void look(List<CheckedFigure> slice, GateReport report) {
        Indicator indicator = indicators.get(slice.get(0).slice().indicator());
        if (indicator == null || indicator.valueType() == ValueType.SCORE) {
            return;
        }
        for (CheckedFigure authority : preferred(slice).values()) {
            AreaType type = authority.area().code().type();
            if (type.isLowerTier() || type.isUpperTier()) {
                Sum sum = new Sum(
                        indicator, preferred(slice), authority.area().code().value());
                if (sum.isWhole()) {
                    compare(authority, sum, report);
                }
            }
        }
    }

    /** The figure of each area from the source that the workspace prefers. */
    private static Map<String, CheckedFigure> preferred(List<CheckedFigure> slice) {
        TreeMap<String, CheckedFigure> byArea = new TreeMap<>();
        slice.stream()
                .sorted(Comparator.comparingInt(figure -> figure.from().rank()))
                .forEach(figure -> byArea.putIfAbsent(figure.area().code().value(), figure));
        return byArea;
    }

    private void compare(CheckedFigure authority, Sum sum, GateReport report) {
        double stated = sum.stated(authority);
        double summed = sum.value(authority);
        if (Double.isNaN(stated) || Double.isNaN(summed)) {
            return;
        }
        Reconciliation both = new Reconciliation(
                "wards together and authority",
                authority.point(),
                new Reconciliation.Way("sum of " + sum.wards + " wards", summed),
                new Reconciliation.Way("published", stated),
                sum.tolerance(within));
        boolean council = authority.councilHeld() || sum.councilHeld;
        report.looked(CHECK, authority.source(), 1);
        report.compared(council ? both.withoutValues() : both);
        if (!both.agrees()) {
            report.breached(breach(authority, both, council));
        }
    }

    private static Breach breach(CheckedFigure authority, Reconciliation both, boolean council) {
        String must = ", but must be one within the publisher's rounding. Look for the ward that is wrong.";
        String told = authority.subject() + ": the wards of " + authority.area().code() + " together are not "
                + authority.area().name() + must;
        String counted = authority.subject() + ": " + both.first().from() + " of "
                + authority.area().code() + " is " + both.first().value() + " and "
                + authority.area().name()
                + " itself is " + CheckedFigure.plain(both.second().value()) + must;
        Finding finding = Finding.warn(CHECK, authority.place(), council ? told : counted);
        return new Breach(finding, counted);
    }

    /** The counts of all wards of an authority. */
    private final class Sum {

        private final Indicator indicator;
        private final boolean whole;
        private int wards;
        private double numerator;
        private double denominator;
        private boolean councilHeld;

        Sum(Indicator indicator, Map<String, CheckedFigure> byArea, String authority) {
            this.indicator = indicator;
            TreeMap<String, CheckedFigure> inside = new TreeMap<>();
            byArea.forEach((code, figure) -> {
                if (figure.area().code().type() == AreaType.WARD
                        && (authority.equals(figure.area().district())
                                || authority.equals(figure.area().county()))) {
                    inside.put(code, figure);
                }
            });
            this.whole = expected.areWholeOf(authority, inside.keySet());
            inside.values().forEach(this::add);
        }

        private void add(CheckedFigure ward) {
            wards++;
            numerator += ward.amounts().numerator();
            denominator += denominators.of(ward, indicator);
            councilHeld |= ward.councilHeld();
        }

        boolean isWhole() {
            return whole && numerator > 0;
        }

        /** What the authority's own figure says: its value, or its count where the indicator is one. */
        double stated(CheckedFigure authority) {
            CheckedFigure.Amounts own = authority.amounts();
            if (indicator.valueType() == ValueType.COUNT) {
                return own.numerator();
            }
            return Double.isNaN(own.printed())
                    ? own.numerator() / own.denominator() * indicator.multiplier()
                    : own.printed();
        }

        /** The same of the wards: over the authority's own count where it has one, so that only counts are compared. */
        double value(CheckedFigure authority) {
            if (indicator.valueType() == ValueType.COUNT) {
                return numerator;
            }
            return authority.amounts().numerator() > 0
                    ? numerator / authority.amounts().numerator() * stated(authority)
                    : numerator / denominator * indicator.multiplier();
        }

        /** Half a unit for each rounded count, or the distance in the indicator's unit that the workspace allows. */
        double tolerance(double inUnit) {
            return indicator.valueType() == ValueType.COUNT ? 0.5 * (wards + 1) : inUnit;
        }
    }
}
