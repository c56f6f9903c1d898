package uk.jsna.disclosure;

/**
 * The rule that says of one cell, taken alone, whether its count is too small to publish: a numerator from one to the
 * threshold is withheld, zero is shown. It is configured per indicator: 5 is the usual threshold for children in need
 * and poverty, 7 that of NHS England's child measurement, 9 that of conceptions, where abortions under ten are protected.
 *
 * <p>A source's own suppression is inherited, and a count that its publisher has already released is shown whatever its
 * size: anyone can look it up. Both come before any threshold.
 *
 * <p>Limit: the rule knows one cell. Whether a withheld cell follows from others is for secondary suppression.
 *
 * @param threshold the largest count that is withheld, at least 1
 * @param protectsComplement whether a cell is withheld where the denominator less the numerator is from one to the
 *     threshold; only where the numerator is a part of the denominator
 * @param protectsWholeGroup whether 100% is withheld (attribute disclosure: to know that a child lives there is to know
 *     the attribute); only where the numerator is a part of the denominator
 * @param protectsSmallDenominator whether a cell is withheld, zero included, where its denominator is from one to the
 *     threshold
 * @param countsPeople whether the numerator counts people or events; where it adds up scores only the size of the group
 *     matters, and a withheld sum must stay uncertain by a tenth of itself (the p% rule for magnitudes)
 */
public record PrimaryRule(
        int threshold,
        boolean protectsComplement,
        boolean protectsWholeGroup,
        boolean protectsSmallDenominator,
        boolean countsPeople)
        implements java.io.Serializable {

    private static final long UNCERTAIN_SHARE_OF_A_SCORE = 10;

    public PrimaryRule {
        if (threshold < 1) {
            throw new IllegalArgumentException("threshold is " + threshold
                    + ", but must be at least 1. Give the largest count that is to be withheld; 5 is usual.");
        }
    }

    /** The rule for a share of a group (children in poverty out of all children), with every protection. */
    public static PrimaryRule ofShare(int threshold) {
        return new PrimaryRule(threshold, true, true, true, true);
    }

    /** The rule for events that are not a part of their denominator (admissions, conceptions): no complement exists. */
    public static PrimaryRule ofEvents(int threshold) {
        return new PrimaryRule(threshold, false, false, true, true);
    }

    /** The rule for scores of a group, such as points in examinations: only the group's size can be too small. */
    public static PrimaryRule ofScores(int threshold) {
        return new PrimaryRule(threshold, false, false, true, false);
    }

    /** Says whether one cell, taken alone, may be published. */
    public PrimaryDecision decide(CellCount count) {
        if (count instanceof CellCount.Known known) {
            return known.custody() == Custody.ALREADY_PUBLIC ? new PrimaryDecision.Shown() : decideHeld(known);
        }
        return new PrimaryDecision.Withheld(WithholdingReason.WITHHELD_BY_SOURCE);
    }

    private PrimaryDecision decideHeld(CellCount.Known count) {
        if (count.denominator().isPresent()) {
            return decideOutOf(count.numerator(), count.denominator().getAsLong());
        }
        return countsPeople && isSmall(count.numerator())
                ? withheld(WithholdingReason.SMALL_COUNT)
                : new PrimaryDecision.Shown();
    }

    private PrimaryDecision decideOutOf(long numerator, long denominator) {
        long complement = denominator - numerator;
        if (complement < 0 && (protectsComplement || protectsWholeGroup)) {
            throw new IllegalArgumentException("numerator is " + numerator + ", but must be at most the denominator, "
                    + denominator + ", of which it is a part. Check that both count the same children, or configure"
                    + " the indicator as events.");
        }
        if (protectsSmallDenominator && isSmall(denominator)) {
            return withheld(WithholdingReason.SMALL_DENOMINATOR);
        }
        if (countsPeople && isSmall(numerator)) {
            return withheld(WithholdingReason.SMALL_COUNT);
        }
        if (protectsWholeGroup && complement == 0 && denominator > 0) {
            return withheld(WithholdingReason.WHOLE_GROUP);
        }
        if (protectsComplement && isSmall(complement)) {
            return withheld(WithholdingReason.SMALL_COMPLEMENT);
        }
        return new PrimaryDecision.Shown();
    }

    private boolean isSmall(long count) {
        return count >= 1 && count <= threshold;
    }

    private static PrimaryDecision withheld(WithholdingReason reason) {
        return new PrimaryDecision.Withheld(reason);
    }

    /**
     * The cell of the release model that a count becomes under this rule: open where its publisher released it or where it
     * is a published zero, otherwise withheld or publishable.
     *
     * @param cost what readers lose if the cell must be withheld for another's sake
     */
    public Cell cell(CellKey key, CellCount.Known count, Cost cost) {
        long value = count.numerator();
        PrimaryDecision decision = decide(count);
        if (count.custody() == Custody.ALREADY_PUBLIC || (decision.isShown() && value == 0)) {
            return Cell.open(key, value);
        }
        if (!countsPeople) {
            Standing standing = decision.isShown()
                    ? new Standing.Publishable(cost, ofScore(value))
                    : new Standing.Primary(ofScore(value));
            return new Cell(key, value, new Bounds(0, Bounds.UNLIMITED), standing);
        }
        long most = most(count);
        if (decision instanceof PrimaryDecision.Withheld withheld) {
            Bounds range = rangeToProtect(withheld.reason(), value, most);
            Bounds known = new Bounds(Math.min(1, range.lower()), most);
            return new Cell(key, value, known, new Standing.Primary(Protection.of(value, range)));
        }
        boolean couldPassForSmall = Math.min(value, most - value) <= 2L * (threshold - 1);
        Protection ifWithheld = couldPassForSmall ? Protection.ofWidth(threshold - 1L) : Protection.NONE;
        return new Cell(key, value, new Bounds(1, most), new Standing.Publishable(cost, ifWithheld));
    }

    private static Protection ofScore(long value) {
        return Protection.ofWidth(Math.max(1, value / UNCERTAIN_SHARE_OF_A_SCORE));
    }

    /** The cell of a count within a group whose size is withheld too: readers know no upper limit, nor that it is not 0. */
    Cell cellOfSmallGroup(CellKey key, long value) {
        if (!countsPeople) {
            return new Cell(key, value, new Bounds(0, Bounds.UNLIMITED), new Standing.Primary(ofScore(value)));
        }
        Bounds range = new Bounds(0, Math.max(value, threshold));
        return new Cell(key, value, new Bounds(0, Bounds.UNLIMITED), new Standing.Primary(Protection.of(value, range)));
    }

    /** The most that a reader can think the count to be. */
    private long most(CellCount.Known count) {
        boolean isPartOfGroup = protectsComplement || protectsWholeGroup;
        return isPartOfGroup ? count.denominator().orElse(Bounds.UNLIMITED) : Bounds.UNLIMITED;
    }

    private Bounds rangeToProtect(WithholdingReason reason, long value, long most) {
        return switch (reason) {
            case SMALL_COUNT, WITHHELD_BY_SOURCE -> new Bounds(1, Math.min(threshold, most));
            case WHOLE_GROUP -> new Bounds(Math.max(1, most - threshold + 1), most);
            case SMALL_COMPLEMENT -> new Bounds(Math.max(1, most - threshold), most - 1);
            case SMALL_DENOMINATOR ->
                new Bounds(Math.max(0, value - threshold), Math.max(value, Math.min(threshold, most)));
        };
    }
}
