package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many areas are over a threshold. Where more areas were judged than show a value, the withheld ones were judged too:
 * if none of them or all of them are over the threshold, each of them is known to be below it or above.
 */
final class Tallies implements Clue {

    @Override
    public void apply(Situation situation, CountSystem system) {
        Values values = new Values(situation, system);
        for (Release.Tally tally : situation.release().tallies()) {
            Optional<Printed> judged = Optional.ofNullable(tally.numbers().get(Role.AREAS_JUDGED));
            Optional<Printed> over = Optional.ofNullable(tally.numbers().get(Role.AREAS_OVER));
            if (judged.isPresent() && over.isPresent() && !Double.isNaN(tally.threshold())) {
                apply(tally, judged.get().whole(), over.get().whole(), values);
            }
        }
    }

    private static void apply(Release.Tally tally, long judged, long over, Values values) {
        Situation situation = values.situation();
        List<Key> withheld = new ArrayList<>();
        long shown = 0;
        long shownOver = 0;
        for (Published cell : wardsOf(tally.area(), situation.release())) {
            Optional<Printed> value = cell.number(Statistic.VALUE);
            if (situation.release().isSecret(cell)) {
                withheld.add(cell.key());
            } else if (value.isPresent()) {
                shown++;
                shownOver += value.get().middle() > tally.threshold() + 1e-12 ? 1 : 0;
            }
        }
        if (judged != shown + withheld.size() || withheld.isEmpty()) {
            return;
        }
        for (Key key : withheld) {
            Constraint.Terms terms = new Constraint.Terms();
            if (over == shownOver && values.add(terms, key, 1)) {
                values.system().add(terms.within(new Printed(0, tally.threshold()), Technique.TALLY));
            } else if (over == shownOver + withheld.size() && values.add(terms, key, 1)) {
                values.system().add(terms.atLeast(tally.threshold(), Technique.TALLY));
            }
        }
    }

    /** The areas at the bottom that lie in the area, of its indicator and period. */
    static List<Published> wardsOf(Key area, Release release) {
        List<Published> wards = new ArrayList<>();
        for (Published cell : release.inEveryArea(area)) {
            Key key = cell.key();
            if (release.childrenOf(key).isEmpty()
                    && release.names().ancestorsOf(key.area()).contains(area.area())) {
                wards.add(cell);
            }
        }
        return wards;
    }
}
