package uk.jsna.attacker;

import java.util.List;

/** Change since the period before, gap between two sexes, slope over several periods: weighted sums of values. */
final class Differences implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        for (Published cell : situation.release().cells()) {
            cell.number(Statistic.CHANGE).ifPresent(printed -> addChange(cell.key(), printed, values));
            cell.number(Statistic.GAP).ifPresent(printed -> addGap(cell.key(), printed, values));
            cell.number(Statistic.SLOPE).ifPresent(printed -> addSlope(cell.key(), printed, values));
            cell.number(Statistic.PERIOD_MEAN).ifPresent(printed -> addMean(cell.key(), printed, situation, system));
        }
    }

    private static void addChange(Key key, Printed printed, Values values) {
        List<String> periods = yearsUpTo(key, values.situation());
        if (periods.size() < 2) {
            return;
        }
        Constraint.Terms terms = new Constraint.Terms();
        if (values.add(terms, key, 1) && values.add(terms, key.withPeriod(periods.get(periods.size() - 2)), -1)) {
            values.system().add(terms.within(printed, Technique.CHANGE));
        }
    }

    private static void addGap(Key key, Printed printed, Values values) {
        List<String> sexes = values.situation().layout().sexParts();
        Constraint.Terms terms = new Constraint.Terms();
        if (values.add(terms, key.withSex(sexes.get(0)), 1) && values.add(terms, key.withSex(sexes.get(1)), -1)) {
            values.system().add(terms.within(printed, Technique.GAP));
        }
    }

    /** Ordinary least squares over the last periods, one unit apart. */
    private static void addSlope(Key key, Printed printed, Values values) {
        List<String> periods = yearsUpTo(key, values.situation());
        int points = values.situation().layout().slopePeriods();
        if (periods.size() < points) {
            return;
        }
        List<String> last = periods.subList(periods.size() - points, periods.size());
        double middle = (points - 1) / 2.0;
        double squares = points * ((double) points * points - 1) / 12;
        Constraint.Terms terms = new Constraint.Terms();
        for (int i = 0; i < points; i++) {
            if (!values.add(terms, key.withPeriod(last.get(i)), (i - middle) / squares)) {
                return;
            }
        }
        values.system().add(terms.within(printed, Technique.SLOPE));
    }

    private static void addMean(Key key, Printed printed, Situation situation, CountSystem system) {
        int years = situation.knowledge().relations().yearsOf(key.period()).size();
        if (years > 0 && !situation.isRounded(key)) {
            system.narrow(
                    situation.numerator(system, key),
                    printed.lowest() * years,
                    printed.highest() * years,
                    Technique.PERIOD_MEAN);
        }
    }

    /** The periods that are not pooled, in order, up to that of the key. */
    private static List<String> yearsUpTo(Key key, Situation situation) {
        Relations relations = situation.knowledge().relations();
        return situation.release().periodsOf(key.indicator()).stream()
                .filter(period -> relations.yearsOf(period).isEmpty() && period.compareTo(key.period()) <= 0)
                .toList();
    }
}
