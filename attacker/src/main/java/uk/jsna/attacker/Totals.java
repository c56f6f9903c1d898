package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts of areas, and shares of people, that are not those of the shown areas: withheld ones were counted with them. */
final class Totals {

    private final Release.Tally tally;
    private final List<Published> shown = new ArrayList<>();
    private final List<Published> secret = new ArrayList<>();

    Totals(Release release, Release.Tally tally) {
        this.tally = tally;
        for (Published ward : Tallies.wardsOf(tally.area(), release)) {
            if (release.isSecret(ward)) {
                secret.add(ward);
            } else if (ward.number(Statistic.VALUE).isPresent()) {
                shown.add(ward);
            }
        }
    }

    List<Shown> unexplained() {
        List<Shown> found = new ArrayList<>();
        if (secret.isEmpty()) {
            return found;
        }
        if (!isExplained(Role.AREAS_JUDGED, shown.size())
                || (!Double.isNaN(tally.threshold()) && !isExplained(Role.AREAS_OVER, over().size()))) {
            found.add(new Shown(secret.get(0).key(), tally.where(), Technique.TALLY));
        }
        double people = people(shown);
        if (!Double.isNaN(tally.threshold())
                && people > 0
                && !isExplained(Role.SHARE_OVER, 100 * people(over()) / people)) {
            found.add(new Shown(secret.get(0).key(), tally.where(), Technique.TOTAL));
        }
        return found;
    }

    private boolean isExplained(Role role, double expected) {
        return Optional.ofNullable(tally.numbers().get(role))
                .map(printed -> printed.allows(expected))
                .orElse(true);
    }

    private List<Published> over() {
        return shown.stream()
                .filter(ward ->
                        ward.number(Statistic.VALUE).map(Printed::middle).orElse(0.0) > tally.threshold() + 1e-12)
                .toList();
    }

    private static double people(List<Published> wards) {
        return wards.stream()
                .mapToDouble(ward ->
                        ward.number(Statistic.NUMERATOR).map(Printed::middle).orElse(0.0))
                .sum();
    }
}
