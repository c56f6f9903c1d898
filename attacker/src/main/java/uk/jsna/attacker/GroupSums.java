package uk.jsna.attacker;

import java.util.List;

/** Sexes, categories, indicators and the years of a pooled period add up, or are parts of one another. */
final class GroupSums implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        List<Published> cells = List.copyOf(situation.release().cells());
        for (Relations.Rule rule : situation.knowledge().relations().rules()) {
            List<Key> totals = cells.stream()
                    .map(Published::key)
                    .filter(key -> key.get(rule.dimension()).equals(rule.total()) && applies(rule, key, situation))
                    .toList();
            if (rule.isSubset()) {
                new Subsets(rule, situation, system).add(totals);
            } else {
                totals.forEach(total -> add(rule, total, situation, system));
            }
        }
    }

    /** A year that is not published is still an unknown; a sex or group that is not published was not counted. */
    private static boolean applies(Relations.Rule rule, Key total, Situation situation) {
        return rule.dimension() == Key.Dimension.PERIOD
                || rule.parts().stream()
                        .allMatch(part -> situation
                                .release()
                                .find(total.with(rule.dimension(), part))
                                .isPresent());
    }

    private static void add(Relations.Rule rule, Key total, Situation situation, CountSystem system) {
        Technique technique = rule.dimension() == Key.Dimension.PERIOD ? Technique.POOLED_PERIOD : Technique.GROUP_SUM;
        Constraint.Terms counts = new Constraint.Terms().add(situation.numerator(system, total), 1);
        Constraint.Terms groups = new Constraint.Terms().add(situation.denominator(system, total), 1);
        for (String part : rule.parts()) {
            counts.add(situation.numerator(system, total.with(rule.dimension(), part)), -1);
            groups.add(situation.denominator(system, total.with(rule.dimension(), part)), -1);
        }
        system.add(counts.equalTo(0, technique));
        if (rule.dimension() != Key.Dimension.INDICATOR) {
            system.add(groups.equalTo(0, technique));
        }
    }
}
