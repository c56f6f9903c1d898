package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An attack on a release: premises and evidence, bound propagation, then the exact range of every withheld count in its
 * component. A count is disclosed where its range holds one number, or fewer than the limit asks and small ones among
 * them.
 */
final class Attack {

    private static final List<Clue> PREMISES = List.of(new PrintedCounts(), new AreaSums(), new GroupSums());
    private static final List<Clue> EVIDENCE = List.of(new OwnFigures(), new Differences(), new Ranks(), new ZScores());

    private final List<Situation> situations;
    private final Knowledge knowledge;
    private final CountSystem system = new CountSystem();
    private final Map<Integer, RangeSearch> searches = new TreeMap<>();

    /**
     * An attack.
     *
     * @param releases the release under attack, and the ones before it, newest first
     * @param knowledge what the reader knows beside them
     */
    Attack(List<Release> releases, Knowledge knowledge) {
        this.situations = new ArrayList<>();
        for (int number = 0; number < releases.size(); number++) {
            situations.add(new Situation(releases.get(number), number, knowledge));
        }
        this.knowledge = knowledge;
    }

    AttackReport run() {
        Release release = situations.get(0).release();
        int withheld =
                (int) release.cells().stream().filter(Published::isWithheld).count();
        try {
            List<Disclosure> found = search();
            return new AttackReport(release.cells().size(), withheld, found, "", release.unread());
        } catch (ContradictionException e) {
            String why = String.valueOf(e.getMessage());
            return new AttackReport(release.cells().size(), withheld, List.of(), why, release.unread());
        }
    }

    private List<Disclosure> search() {
        Propagation propagation = new Propagation(system);
        situations.forEach(situation -> PREMISES.forEach(clue -> clue.apply(situation, system)));
        for (int earlier = 1; earlier < situations.size(); earlier++) {
            new EarlierReleases(situations.get(0), situations.get(earlier), system).apply();
        }
        propagation.run();
        situations.forEach(situation -> EVIDENCE.forEach(clue -> clue.apply(situation, system)));
        propagation.run();
        situations.forEach(situation -> new OwnFigures().apply(situation, system));
        propagation.run();
        Components components = Components.of(system);
        return situations.stream()
                .flatMap(situation -> judge(situation, components))
                .toList();
    }

    private Stream<Disclosure> judge(Situation situation, Components components) {
        return situation.release().cells().stream()
                .filter(Published::isWithheld)
                .flatMap(cell -> judge(cell.key(), situation, components).stream());
    }

    private Optional<Disclosure> judge(Key key, Situation situation, Components components) {
        int place = situation.numerator(system, key);
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        techniques.addAll(system.techniques(place));
        WholeRange range = new WholeRange(system.lower(place), system.upper(place), true);
        if (!system.isKnown(place)) {
            int root = components.rootOf(place);
            RangeSearch search = searches.computeIfAbsent(root, r -> components.search(root, system));
            if (search.widthSeen(place) >= knowledge.limit()) {
                return Optional.empty();
            }
            range = search.rangeOf(place);
            techniques.addAll(components.techniques(root));
        }
        return isDisclosed(range, situation.denominator(system, key))
                ? Optional.of(new Disclosure(key, situation.number(), range, techniques))
                : Optional.empty();
    }

    /** A narrow range is harmless where neither count nor complement can be small, or where the whole group is as small. */
    private boolean isDisclosed(WholeRange range, int group) {
        if (range.width() == 0) {
            return true;
        }
        boolean complementCanBeSmall = system.isKnown(group) && knowledge.isSmall(system.lower(group) - range.most());
        boolean canBeSmall = knowledge.isSmall(range.least()) || complementCanBeSmall;
        return canBeSmall && range.width() < Math.min(knowledge.limit(), system.upper(group));
    }
}
