package uk.jsna.attacker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Several releases of the same figures: a count that one shows and another withholds, or masks that leave different sums.
 * A count that was not revised is one unknown in all of them, a revised one is another unknown in each.
 *
 * <p>Where the reader is not told which counts were revised, he guesses: a family of areas was not revised where the
 * parent changed by exactly what its shown children changed, nor was a group of areas, or an area with nothing above it,
 * where no shown part of it changed. Offsetting revisions of withheld counts are thereby assumed away.
 */
final class EarlierReleases {

    private final List<Situation> releases;
    private final Told told;
    private final CountSystem system;

    /** What is known of a count, as {@link SameCounts} says of folders, of the releases by number. */
    interface Told {
        SameCounts.Answer of(Key key, boolean isDenominator, int later, int earlier);
    }

    EarlierReleases(List<Situation> releases, Told told, CountSystem system) {
        this.releases = releases;
        this.told = told;
        this.system = system;
    }

    /** Links each count of an earlier release to the next newer release in which it is the same. */
    void apply() {
        for (int earlier = 1; earlier < releases.size(); earlier++) {
            for (Published cell : releases.get(earlier).release().cells()) {
                link(cell.key(), false, earlier);
                link(cell.key(), true, earlier);
            }
        }
    }

    private void link(Key key, boolean isDenominator, int earlier) {
        for (int later = earlier - 1; later >= 0; later--) {
            if (releases.get(later).release().find(key).isPresent() && isSame(key, isDenominator, later, earlier)) {
                int newer = place(later, key, isDenominator);
                int older = place(earlier, key, isDenominator);
                if (!system.isKnown(newer) || !system.isKnown(older)) {
                    system.add(
                            new Constraint.Terms().add(newer, 1).add(older, -1).equalTo(0, Technique.EARLIER_RELEASE));
                }
                return;
            }
        }
    }

    private boolean isSame(Key key, boolean isDenominator, int later, int earlier) {
        int newer = place(later, key, isDenominator);
        int older = place(earlier, key, isDenominator);
        if (system.isKnown(newer) && system.isKnown(older)) {
            return system.lower(newer) == system.lower(older);
        }
        return switch (told.of(key, isDenominator, later, earlier)) {
            case SAME -> true;
            case REVISED -> false;
            case UNKNOWN -> isGuessedSame(key, releases.get(later), releases.get(earlier));
        };
    }

    private int place(int release, Key key, boolean isDenominator) {
        Situation situation = releases.get(release);
        return isDenominator ? situation.denominator(system, key) : situation.numerator(system, key);
    }

    private static boolean isGuessedSame(Key key, Situation now, Situation before) {
        Optional<Key> above = now.release().parentOf(key);
        if (above.isEmpty()) {
            Set<String> parts = partsOf(key, now);
            return parts.equals(partsOf(key, before))
                    && parts.stream()
                            .allMatch(part ->
                                    changeOf(key.withArea(part), now, before).orElse(0) == 0);
        }
        Key parent = above.get();
        OptionalLong change = changeOf(parent, now, before);
        SortedSet<String> children = now.release().childrenOf(parent);
        if (change.isEmpty() || !children.equals(before.release().childrenOf(parent))) {
            return false;
        }
        long explained = children.stream()
                .mapToLong(
                        child -> changeOf(parent.withArea(child), now, before).orElse(0))
                .sum();
        return explained == change.getAsLong();
    }

    private static Set<String> partsOf(Key key, Situation situation) {
        Set<String> parts = new TreeSet<>(situation.release().childrenOf(key));
        Optional.ofNullable(situation.release().names().groups().get(key.area()))
                .ifPresent(parts::addAll);
        return parts;
    }

    /** By how much a count that both releases show was revised. */
    private static OptionalLong changeOf(Key key, Situation now, Situation before) {
        OptionalLong later = shown(now, key);
        OptionalLong earlier = shown(before, key);
        return later.isPresent() && earlier.isPresent()
                ? OptionalLong.of(later.getAsLong() - earlier.getAsLong())
                : OptionalLong.empty();
    }

    private static OptionalLong shown(Situation situation, Key key) {
        return situation
                .release()
                .find(key)
                .flatMap(cell -> cell.number(Statistic.NUMERATOR))
                .map(number -> OptionalLong.of(number.whole()))
                .orElse(OptionalLong.empty());
    }
}
