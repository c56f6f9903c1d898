package uk.jsna.attacker;

import java.util.Optional;

/**
 * A withheld count from its own row: all pairs of count and denominator that would print the same percent or rate and the
 * same confidence limits.
 */
final class OwnFigures implements Clue {

    private static final long LARGEST_UNKNOWN_GROUP = 5_000;
    private static final long LARGEST_COUNT = 200_000;

    @Override
    public void apply(Situation situation, CountSystem system) {
        for (Published cell : situation.release().cells()) {
            boolean hasValue = cell.number(Statistic.VALUE).isPresent();
            boolean hasLimits = cell.number(Statistic.LOWER_LIMIT).isPresent()
                    || cell.number(Statistic.UPPER_LIMIT).isPresent();
            if (hasValue || hasLimits) {
                Pairs pairs = new Pairs(cell, situation, system);
                pairs.enumerate();
                pairs.narrow(hasLimits ? Technique.OWN_LIMITS : Technique.OWN_VALUE);
            }
        }
    }

    /** The pairs of one cell that print what it prints. */
    private static final class Pairs {

        private final CountSystem system;
        private final int count;
        private final int group;
        private final double multiplier;
        private final LimitMethod method;
        private final Optional<Printed> value;
        private final Optional<Printed> lower;
        private final Optional<Printed> upper;
        private long leastCount = Long.MAX_VALUE;
        private long mostCount = -1;
        private long leastGroup = Long.MAX_VALUE;
        private long mostGroup = -1;
        private boolean isComplete = true;

        Pairs(Published cell, Situation situation, CountSystem system) {
            this.system = system;
            this.count = situation.numerator(system, cell.key());
            this.group = situation.denominator(system, cell.key());
            this.multiplier = situation.layout().multiplierOf(cell.key().indicator());
            this.method = situation.layout().limitsOf(cell.key().indicator());
            this.value = cell.number(Statistic.VALUE);
            this.lower = cell.number(Statistic.LOWER_LIMIT);
            this.upper = cell.number(Statistic.UPPER_LIMIT);
        }

        void enumerate() {
            if (system.isKnown(count)) {
                isComplete = false;
                return;
            }
            long largest = system.upper(group);
            if (!system.isKnown(group) && largest > LARGEST_UNKNOWN_GROUP) {
                largest = LARGEST_UNKNOWN_GROUP;
            }
            for (long d = Math.max(1, system.lower(group)); d <= largest; d++) {
                tryGroup(d);
            }
        }

        private void tryGroup(long d) {
            double perCount = multiplier / (double) d;
            double from =
                    value.map(printed -> Math.ceil(printed.lowest() / perCount)).orElse(0.0);
            double to = value.map(printed -> Math.floor(printed.highest() / perCount))
                    .orElse((double) (method == LimitMethod.WILSON ? d : LARGEST_COUNT));
            long last = Math.min((long) to, system.upper(count));
            for (long n = Math.max((long) from, system.lower(count)); n <= last; n++) {
                if (prints(lower, multiplier * method.lower((double) n, (double) d))
                        && prints(upper, multiplier * method.upper((double) n, (double) d))) {
                    add(n, d);
                }
            }
        }

        private static boolean prints(Optional<Printed> limit, double figure) {
            return limit.isEmpty() || limit.get().allows(figure);
        }

        private void add(long n, long d) {
            leastCount = Math.min(leastCount, n);
            mostCount = Math.max(mostCount, n);
            leastGroup = Math.min(leastGroup, d);
            mostGroup = Math.max(mostGroup, d);
        }

        void narrow(Technique technique) {
            boolean triedAll = system.isKnown(group) || system.upper(group) <= LARGEST_UNKNOWN_GROUP;
            if (isComplete && mostCount < 0 && triedAll) {
                throw new ContradictionException("the value or the limits printed beside a withheld count fit no count;"
                        + " check the multiplier and the method of the limits in the layout");
            }
            if (isComplete && mostCount >= 0 && (triedAll || mostGroup < LARGEST_UNKNOWN_GROUP)) {
                system.narrow(count, (double) leastCount, (double) mostCount, technique);
                system.narrow(group, (double) leastGroup, (double) mostGroup, technique);
            }
        }
    }
}
