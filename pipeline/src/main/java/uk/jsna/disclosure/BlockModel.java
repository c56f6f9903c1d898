package uk.jsna.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The cells ({@link FigureCells}) and sums of one release of one block. Where no group is so small that its size is
 * withheld, denominators are taken as known to readers, which leaves them less in the dark than they are.
 */
final class BlockModel {

    private final BlockRules rules;
    private final TreeMap<CellKey, CountedFigure> figures = new TreeMap<>();
    private final TreeMap<CellKey, Cell> cells = new TreeMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private BlockModel(BlockRules rules) {
        this.rules = rules;
    }

    static BlockModel of(
            Collection<CountedFigure> figures, BlockRules rules, boolean holdsDenominators, FigureStanding standing) {
        BlockModel model = new BlockModel(rules);
        figures.forEach(figure -> model.figures.put(figure.key(), figure));
        int lowestTier = figures.stream()
                .filter(CountedFigure::isHeld)
                .mapToInt(figure -> figure.place().tier())
                .min()
                .orElse(0);
        FigureCells made = new FigureCells(rules, holdsDenominators, lowestTier, standing);
        for (CountedFigure figure : model.figures.values()) {
            made.of(figure).forEach(model::put);
            made.whole(figure).ifPresent(model.relations::add);
        }
        if (holdsDenominators) {
            model.addCohorts();
        }
        for (KnownSum sum : KnownSums.of(model.figures.values(), rules)) {
            model.add(sum, Quantity.COUNTED);
            if (holdsDenominators && !sum.sharesDenominator()) {
                model.add(sum, Quantity.AMONG);
            } else if (holdsDenominators) {
                model.addShared(sum);
            }
        }
        return model;
    }

    /** Whether a group is so small that its size must not be known. */
    static boolean hasSmallGroup(Collection<CountedFigure> figures, BlockRules rules) {
        return figures.stream()
                .anyMatch(figure -> figure.holdsDenominator() && FigureCells.isSmallGroup(figure, rules));
    }

    Collection<Cell> cells() {
        return cells.values();
    }

    List<Relation> relations() {
        return relations;
    }

    private void put(Cell cell) {
        cells.put(cell.key(), cell);
    }

    private void add(KnownSum sum, Quantity quantity) {
        OptionalLong total = value(sum.total(), quantity);
        List<CellKey> parts = new ArrayList<>();
        long rest = total.orElse(0);
        for (CellKey part : sum.parts()) {
            OptionalLong value = value(part, quantity);
            if (value.isPresent()) {
                parts.add(quantity.of(part));
                rest -= value.getAsLong();
            }
        }
        boolean isComplete = parts.size() == sum.parts().size();
        if (!figures.containsKey(sum.total()) && total.isEmpty() && isComplete) {
            put(Cell.unpublished(quantity.of(sum.total()), -rest));
            total = OptionalLong.of(-rest);
            rest = 0;
        }
        if (total.isEmpty() || parts.isEmpty() || (rest != 0 && sum.rest() == KnownSum.Rest.NONE)) {
            return;
        }
        // That one indicator counts everybody whom the other counts is nothing that readers know.
        if (rest != 0 || !isComplete || sum.sharesDenominator()) {
            Cell remainder = remainder(sum, quantity, rest, isComplete);
            put(remainder);
            parts.add(remainder.key());
        }
        relations.add(new Relation(quantity.of(sum.total()), parts));
    }

    /** What is left of a total when its parts are taken away. */
    private Cell remainder(KnownSum sum, Quantity quantity, long rest, boolean isComplete) {
        CellKey total = quantity.of(sum.total());
        CellKey key = new CellKey(
                total.indicator() + " (rest)",
                total.areaCode(),
                total.period(),
                total.sex(),
                total.category() + " less " + sum.parts());
        boolean isDifference = rest < 0 || (isComplete && sum.rest() == KnownSum.Rest.KNOWN);
        if (isDifference || !anyHeld(sum) || (isComplete && isNobody(sum))) {
            return Cell.open(key, rest);
        }
        PrimaryRule rule = rules.of(sum.total().indicator());
        int threshold = rule.threshold();
        int hidden = sum.parts().size();
        boolean isOneGroup = isComplete || hidden - shown(sum) == 1;
        Cell free = Cell.unpublished(key, rest);
        return isOneGroup && rule.countsPeople() && rest >= 1 && rest <= threshold
                ? free.as(new Standing.Primary(Protection.of(rest, new Bounds(1, threshold))))
                : free;
    }

    /** Whether the parts are all people of the whole: a difference is an error of counting, and no group. */
    private boolean isNobody(KnownSum sum) {
        long rest = among(sum.total());
        for (CellKey part : sum.parts()) {
            rest -= among(part);
        }
        return !sum.sharesDenominator() && rest <= 0 && among(sum.total()) > 0;
    }

    private long among(CellKey key) {
        CountedFigure figure = figures.get(key);
        return figure == null ? 0 : FigureCells.denominator(figure).orElse(0);
    }

    private long shown(KnownSum sum) {
        return sum.parts().stream()
                .filter(part -> value(part, Quantity.COUNTED).isPresent())
                .count();
    }

    private boolean anyHeld(KnownSum sum) {
        CountedFigure total = figures.get(sum.total());
        return (total != null && total.isHeld())
                || sum.parts().stream().map(figures::get).anyMatch(CountedFigure::isHeld);
    }

    /** Figures of several indicators of the same people have one denominator. */
    private void addCohorts() {
        TreeMap<CellKey, CellKey> first = new TreeMap<>();
        for (CellKey key : figures.keySet()) {
            CellKey anyIndicator = new CellKey("", key.areaCode(), key.period(), key.sex(), key.category());
            CellKey other = first.putIfAbsent(anyIndicator, key);
            OptionalLong value = value(key, Quantity.AMONG);
            if (other != null && value.isPresent() && value.equals(value(other, Quantity.AMONG))) {
                relations.add(new Relation(Quantity.AMONG.of(other), List.of(Quantity.AMONG.of(key))));
            }
        }
    }

    private void addShared(KnownSum sum) {
        OptionalLong total = value(sum.total(), Quantity.AMONG);
        for (CellKey part : sum.parts()) {
            if (total.isPresent() && value(part, Quantity.AMONG).equals(total)) {
                relations.add(new Relation(Quantity.AMONG.of(sum.total()), List.of(Quantity.AMONG.of(part))));
            }
        }
    }

    private OptionalLong value(CellKey figure, Quantity quantity) {
        Cell cell = cells.get(quantity.of(figure));
        return cell == null ? OptionalLong.empty() : OptionalLong.of(cell.value());
    }

    /** The figures by key. */
    Map<CellKey, CountedFigure> figures() {
        return figures;
    }
}
