package uk.jsna.attacker;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A rank says that a value is at most that of the rank before and at least that of the rank after. */
final class Ranks implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        double sign = situation.layout().rankOneIsHighest() ? 1 : -1;
        for (List<Published> group : Peers.of(situation, Statistic.RANK)) {
            TreeMap<Long, List<Published>> byRank = new TreeMap<>();
            for (Published cell : group) {
                cell.number(Statistic.RANK).ifPresent(rank -> byRank.merge(rank.whole(), List.of(cell), Ranks::both));
            }
            List<List<Published>> inOrder = List.copyOf(byRank.values());
            for (int i = 1; i < inOrder.size(); i++) {
                order(inOrder.get(i - 1), inOrder.get(i), sign, values);
            }
        }
    }

    private static List<Published> both(List<Published> some, List<Published> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparing(Published::key))
                .toList();
    }

    private static void order(List<Published> before, List<Published> after, double sign, Values values) {
        for (Published first : before) {
            for (Published second : after) {
                Constraint.Terms terms = new Constraint.Terms();
                if (values.add(terms, first.key(), sign) && values.add(terms, second.key(), -sign)) {
                    values.system().add(terms.atLeast(0, Technique.RANK));
                }
            }
        }
    }
}
