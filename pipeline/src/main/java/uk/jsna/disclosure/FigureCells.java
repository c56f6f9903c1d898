package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The cells of one figure of a block: its numerator, and where groups are so small that their size is withheld too, its
 * denominator and those who do not count.
 *
 * @param holdsDenominators whether denominators are cells
 * @param lowestTier the tier of the smallest areas that the council counts
 */
record FigureCells(BlockRules rules, boolean holdsDenominators, int lowestTier, FigureStanding standing) {

    private static final int PERSONS_COUNT_DOUBLE = 2;
    private static final int ROW_OF_A_SHOWN_COUNT = 20;

    /** Whether a group is so small that its size must not be known. */
    static boolean isSmallGroup(CountedFigure figure, BlockRules rules) {
        PrimaryRule rule = rules.of(figure.key().indicator());
        return rule.protectsSmallDenominator()
                && denominator(figure).stream().anyMatch(among -> among >= 1 && among <= rule.threshold());
    }

    /** Among how many people a figure is counted, where it is known. */
    static OptionalLong denominator(CountedFigure figure) {
        return figure.count() instanceof CellCount.Known known ? known.denominator() : OptionalLong.empty();
    }

    List<Cell> of(CountedFigure figure) {
        List<Cell> cells = new ArrayList<>();
        if (figure.count() instanceof CellCount.Known known) {
            PrimaryRule rule = rules.of(figure.key().indicator());
            CellKey key = Quantity.COUNTED.of(figure.key());
            boolean hidesGroup = hasGroup(known) && figure.holdsDenominator();
            Cell counted = hidesGroup && isSmallGroup(figure, rules)
                    ? rule.cellOfSmallGroup(key, known.numerator())
                    : rule.cell(key, known, cost(figure));
            cells.add(standing.counted(figure, counted));
            if (hasGroup(known)) {
                long among = known.denominator().orElse(0);
                cells.add(standing.among(figure, among(figure, rule, among)));
                if (rule.protectsComplement()) {
                    cells.add(others(figure, rule, among - known.numerator()));
                }
            }
        }
        return cells;
    }

    /** That those who count and those who do not are the group, where all three are cells. */
    Optional<Relation> whole(CountedFigure figure) {
        boolean hasOthers = figure.count() instanceof CellCount.Known known
                && hasGroup(known)
                && rules.of(figure.key().indicator()).protectsComplement();
        return hasOthers
                ? Optional.of(new Relation(
                        Quantity.AMONG.of(figure.key()),
                        List.of(Quantity.COUNTED.of(figure.key()), Quantity.OTHERS.of(figure.key()))))
                : Optional.empty();
    }

    private boolean hasGroup(CellCount.Known known) {
        return holdsDenominators && known.denominator().isPresent();
    }

    private Cell among(CountedFigure figure, PrimaryRule rule, long value) {
        CellKey key = Quantity.AMONG.of(figure.key());
        boolean showsZero = figure.count() instanceof CellCount.Known known && known.numerator() == 0;
        if (!figure.holdsDenominator() || value == 0 || (showsZero && !isSmallGroup(figure, rules))) {
            return Cell.open(key, value);
        }
        Cost cost = new Cost(tier(figure), ROW_OF_A_SHOWN_COUNT * weight(figure));
        return PrimaryRule.ofEvents(rule.threshold())
                .cell(key, new CellCount.Known(value, OptionalLong.empty(), Custody.COUNCIL_HELD), cost);
    }

    private static Cell others(CountedFigure figure, PrimaryRule rule, long value) {
        CellKey key = Quantity.OTHERS.of(figure.key());
        if (!figure.isHeld()) {
            return Cell.open(key, value);
        }
        Cell free = Cell.unpublished(key, value);
        return value >= 1 && value <= rule.threshold()
                ? free.as(new Standing.Primary(Protection.of(value, new Bounds(1, rule.threshold()))))
                : free;
    }

    private Cost cost(CountedFigure figure) {
        return new Cost(tier(figure), weight(figure));
    }

    /** How many levels the area stands above the smallest that is counted. */
    private int tier(CountedFigure figure) {
        return Math.max(0, figure.place().tier() - lowestTier);
    }

    private int weight(CountedFigure figure) {
        CellKey key = figure.key();
        boolean isPooled = rules.relations().pooled().containsKey(key.indicator());
        return (key.sex().equals("Persons") ? PERSONS_COUNT_DOUBLE : 1) * (isPooled ? 2 : 1);
    }
}
