package uk.jsna.attacker;

import java.util.Optional;

/**
 * A withheld count from its own row: all pairs of count and denominator that would print the same percent or rate, the same
 * confidence limits, and the same outcomes of comparisons.
 */
final class OwnFigures implements Clue {

    private static final long LARGEST_UNKNOWN_GROUP = 5_000;
    private static final long LARGEST_COUNT = 200_000;

    @Override
    public void apply(Situation situation, CountSystem system) {
        for (Published cell : situation.release().cells()) {
            int count = situation.numerator(system, cell.key());
            if (!system.isKnown(count) && system.isRelevant(count)) {
                OwnRow row = new OwnRow(cell, situation);
                if (row.saysAnything() && !isMadeFromRounded(row, cell, situation)) {
                    new Pairs(row, cell.key(), situation, system).narrow();
                }
            }
        }
    }

    /** What follows from the rounded numbers of its own row says nothing of what was rounded away. */
    private static boolean isMadeFromRounded(OwnRow row, Published cell, Situation situation) {
        Optional<Printed> count = cell.number(Statistic.NUMERATOR);
        Optional<Printed> group = cell.number(Statistic.DENOMINATOR);
        if (count.isEmpty() || group.isEmpty() || !situation.isRounded(cell.key())) {
            return false;
        }
        double n = (double) (count.get().whole() * situation.scaleOf(cell.key().indicator()));
        double d = (double) group.get().whole();
        OwnRow.Range range = row.countsOf(d);
        return range.least() <= n && n <= range.most() && row.allows(n, d);
    }

    /** The pairs of one cell that print what it prints. */
    private static final class Pairs {

        private final OwnRow row;
        private final CountSystem system;
        private final int count;
        private final int group;
        private long leastCount = Long.MAX_VALUE;
        private long mostCount = -1;
        private long leastGroup = Long.MAX_VALUE;
        private long mostGroup = -1;

        Pairs(OwnRow row, Key key, Situation situation, CountSystem system) {
            this.row = row;
            this.system = system;
            this.count = situation.numerator(system, key);
            this.group = situation.denominator(system, key);
        }

        void narrow() {
            boolean triesAll = system.isKnown(group) || system.upper(group) <= LARGEST_UNKNOWN_GROUP;
            long largest = triesAll ? system.upper(group) : LARGEST_UNKNOWN_GROUP;
            for (long d = Math.max(1, system.lower(group)); d <= largest; d++) {
                tryGroup(d);
            }
            if (mostCount < 0 && triesAll) {
                throw new ContradictionException("the value or the limits printed beside a withheld count fit no count;"
                        + " check the multiplier and the method of the limits in the layout");
            }
            if (mostCount >= 0 && (triesAll || mostGroup < LARGEST_UNKNOWN_GROUP)) {
                system.narrow(count, (double) leastCount, (double) mostCount, row.techniques());
                system.narrow(group, (double) leastGroup, (double) mostGroup, row.techniques());
            }
        }

        private void tryGroup(long d) {
            OwnRow.Range range = row.countsOf((double) d);
            double most = Math.min(range.most(), row.isPartOfGroup() ? (double) d : (double) LARGEST_COUNT);
            long last = Math.min((long) Math.floor(most), system.upper(count));
            for (long n = Math.max((long) Math.ceil(range.least()), system.lower(count)); n <= last; n++) {
                if (row.allows((double) n, (double) d)) {
                    add(n, d);
                }
            }
        }

        private void add(long n, long d) {
            leastCount = Math.min(leastCount, n);
            mostCount = Math.max(mostCount, n);
            leastGroup = Math.min(leastGroup, d);
            mostGroup = Math.max(mostGroup, d);
        }
    }
}
