package uk.jsna.quality;

import java.util.List;

/**
 * A published value lies about where the last release had it: the same figure, or the latest of its series where the
 * period is new. A move of many standard errors is news, or a slip; either way an analyst looks before readers do.
 */
public final class ValueMovedWithinChance {

    static final String CHECK = "value_moved_within_chance";

    private final double limit;

    /**
     * @param limit the number of standard errors of the difference beyond which a move is told
     */
    public ValueMovedWithinChance(double limit) {
        this.limit = limit;
    }

    /**
     * A published value and the one it is held against.
     *
     * @param point the figure
     * @param group the people it is about
     * @param periodBefore the period of the earlier value
     * @param before the value that the last release has
     * @param after the value of this release
     * @param standardError the standard error of their difference
     */
    public record Move(
            Reconciliation.Point point,
            String group,
            String periodBefore,
            double before,
            double after,
            double standardError) {

        /** How many standard errors the value moved; below zero for a fall. */
        public double standardErrors() {
            return (after - before) / standardError;
        }
    }

    /** What the check says of published values; {@code table} is where they stand. */
    public GateReport of(String table, List<Move> moves) {
        GateReport report = new GateReport();
        report.looked(CHECK, table, moves.size());
        moves.stream()
                .filter(move -> Math.abs(move.standardErrors()) > limit)
                .forEach(move -> report.breached(Breach.open(Finding.warn(
                        CHECK, Finding.Place.ofArea(table, move.point().area().value()), message(move)))));
        return report;
    }

    /** What stands in the table of checks where there was nothing to hold the values against. */
    public static CheckResult unasked(String table, String reason) {
        return CheckResult.pass(CHECK, table, 0, reason);
    }

    private String message(Move move) {
        boolean same = move.periodBefore().equals(move.point().period());
        return move.point().indicator() + ": " + move.point() + " (" + move.group() + ") is "
                + CheckedFigure.plain(move.after()) + " and was " + CheckedFigure.plain(move.before())
                + (same ? "" : " for " + move.periodBefore()) + " in the last release, "
                + Math.round(10 * Math.abs(move.standardErrors())) / 10.0 + " standard errors away; more than "
                + CheckedFigure.plain(limit) + " is seldom chance. Find out why before it is quoted.";
    }
}
