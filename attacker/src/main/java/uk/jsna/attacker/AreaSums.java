package uk.jsna.attacker;

import java.util.SortedSet;

/** Counts and denominators of areas add up to those of the area they lie in. */
final class AreaSums implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        for (Published cell : situation.release().cells()) {
            SortedSet<String> children = situation.release().childrenOf(cell.key());
            if (!children.isEmpty()) {
                add(cell.key(), children, false, situation, system);
                add(cell.key(), children, true, situation, system);
            }
        }
    }

    private static void add(
            Key parent, SortedSet<String> children, boolean isDenominator, Situation situation, CountSystem system) {
        Constraint.Terms terms = new Constraint.Terms()
                .add(system.place(new CountSystem.Count(parent, isDenominator, situation.number())), 1);
        for (String child : children) {
            CountSystem.Count part = new CountSystem.Count(parent.withArea(child), isDenominator, situation.number());
            terms.add(system.place(part), -1);
        }
        system.add(
                situation.knowledge().isPartial()
                        ? terms.atLeast(0, Technique.AREA_SUM)
                        : terms.equalTo(0, Technique.AREA_SUM));
    }
}
