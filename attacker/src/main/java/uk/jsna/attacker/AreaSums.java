package uk.jsna.attacker;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * Counts and denominators of areas add up to those of the area they lie in, and those of a group's areas to the group. A
 * region or a country is believed to be all listed only where it is seen to be.
 */
final class AreaSums implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Sums sums = new Sums(situation, system);
        for (Published cell : situation.release().cells()) {
            SortedSet<String> children = situation.release().childrenOf(cell.key());
            if (!children.isEmpty()) {
                String type = situation.release().names().typeOf(cell.key().area());
                boolean isLarge = type.toUpperCase(Locale.ROOT).matches("REGION|COUNTRY");
                sums.add(sum(cell.key(), children, type, !isLarge));
            }
        }
        addGroups(situation, sums);
        sums.apply();
    }

    private static void addGroups(Situation situation, Sums sums) {
        situation.release().names().groups().forEach((group, members) -> {
            for (Published cell : situation.release().cells()) {
                if (cell.key().area().equals(group) && allShown(cell.key(), members, situation.release())) {
                    sums.add(sum(cell.key(), members, "group", true));
                }
            }
        });
    }

    private static boolean allShown(Key group, Iterable<String> members, Release release) {
        for (String member : members) {
            if (release.find(group.withArea(member)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Sums.Sum sum(Key parent, java.util.Collection<String> children, String type, boolean isCertain) {
        String kind = parent.indicator() + "/" + type;
        List<Key> parts = children.stream().map(parent::withArea).toList();
        return new Sums.Sum(kind, List.of(parent), parts, isCertain, Technique.AREA_SUM);
    }
}
