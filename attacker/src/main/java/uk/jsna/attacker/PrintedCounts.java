package uk.jsna.attacker;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Every printed count and denominator, and what the mark for a withheld one says. */
final class PrintedCounts implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Set<String> withDenominators = new HashSet<>();
        for (Published cell : situation.release().cells()) {
            cell.number(Statistic.DENOMINATOR)
                    .ifPresent(number -> withDenominators.add(cell.key().indicator()));
        }
        for (Published cell : situation.release().cells()) {
            boolean hasGroups = withDenominators.contains(cell.key().indicator());
            applyTo(cell, hasGroups, situation, system);
        }
    }

    private static void applyTo(Published cell, boolean hasGroups, Situation situation, CountSystem system) {
        int count = situation.numerator(system, cell.key());
        int group = situation.denominator(system, cell.key());
        Optional<Printed> printed = cell.number(Statistic.NUMERATOR);
        if (printed.isPresent()) {
            long scale = situation.scaleOf(cell.key().indicator());
            long base = isShownZero(printed.get(), situation) ? 1 : situation.roundingOf(cell, Statistic.NUMERATOR);
            premiseOf(printed.get().times((double) scale), base, count, system);
            if (cell.isWithheld()) {
                system.techniques(count).add(Technique.SHOWN_ELSEWHERE);
            }
        } else if (cell.isWithheld() && zeroWouldShow(cell, hasGroups, situation)) {
            system.premise(count, 1, CountSystem.UNLIMITED);
        }
        cell.number(Statistic.DENOMINATOR)
                .ifPresent(
                        number -> premiseOf(number, situation.roundingOf(cell, Statistic.DENOMINATOR), group, system));
        if (situation.isPartOfGroup(cell.key().indicator())) {
            system.add(new Constraint.Terms().add(group, 1).add(count, -1).atLeast(0, Technique.DENOMINATOR));
        }
    }

    /** What would round to zero is withheld, so that a zero is one. */
    private static boolean isShownZero(Printed printed, Situation situation) {
        return situation.knowledge().zerosArePublished() && printed.whole() == 0;
    }

    /** In a small group even a zero is withheld; a row without its denominator, where others have one, is such a group. */
    private static boolean zeroWouldShow(Published cell, boolean hasGroups, Situation situation) {
        Knowledge knowledge = situation.knowledge();
        boolean groupIsLarge = cell.number(Statistic.DENOMINATOR)
                .map(number -> !knowledge.isSmall(number.whole()))
                .orElse(!hasGroups);
        boolean isCount = situation.scaleOf(cell.key().indicator()) == 1;
        return knowledge.zerosArePublished() && groupIsLarge && isCount;
    }

    private static void premiseOf(Printed number, long base, int place, CountSystem system) {
        long half = base / 2;
        system.premise(place, Math.max(0, number.whole() - half), number.whole() + half);
    }
}
