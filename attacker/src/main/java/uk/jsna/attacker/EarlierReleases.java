package uk.jsna.attacker;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;

/**
 * Two releases of the same figures: a count that one shows and the other withholds, or two masks that leave different
 * sums. A family of areas is taken as not revised where the parent changed by exactly what its shown children changed;
 * offsetting revisions of withheld counts are thereby assumed away, as an intruder would.
 */
final class EarlierReleases {

    private final Situation now;
    private final Situation before;
    private final CountSystem system;

    EarlierReleases(Situation now, Situation before, CountSystem system) {
        this.now = now;
        this.before = before;
        this.system = system;
    }

    void apply() {
        for (Published cell : now.release().cells()) {
            boolean shownInBoth = shown(now, cell.key()).isPresent()
                    && shown(before, cell.key()).isPresent();
            if (!shownInBoth && before.release().find(cell.key()).isPresent() && isUnrevised(cell)) {
                link(now.numerator(system, cell.key()), before.numerator(system, cell.key()));
                link(now.denominator(system, cell.key()), before.denominator(system, cell.key()));
            }
        }
    }

    private void link(int later, int earlier) {
        if (!system.isKnown(later) || !system.isKnown(earlier)) {
            system.add(new Constraint.Terms().add(later, 1).add(earlier, -1).equalTo(0, Technique.EARLIER_RELEASE));
        }
    }

    private boolean isUnrevised(Published cell) {
        Optional<Key> above = now.release().parentOf(cell.key());
        if (above.isEmpty()) {
            return true;
        }
        Key parent = above.get();
        OptionalLong change = changeOf(parent);
        SortedSet<String> children = now.release().childrenOf(parent);
        if (change.isEmpty() || !children.equals(before.release().childrenOf(parent))) {
            return false;
        }
        long explained = children.stream()
                .mapToLong(child -> changeOf(parent.withArea(child)).orElse(0))
                .sum();
        return explained == change.getAsLong();
    }

    /** By how much a count that both releases show was revised. */
    private OptionalLong changeOf(Key key) {
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
