package uk.jsna.attacker;

import java.io.IOException;
import java.nio.file.Path;
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
 * them; and where a figure made from it is shown.
 */
public final class Attack {

    private static final List<Clue> PREMISES =
            List.of(new PrintedCounts(), new AreaSums(), new GroupSums(), new FoundSums(), new SharedGroups());
    private static final List<Clue> EVIDENCE = List.of(
            new OwnFigures(),
            new Needed(),
            new Differences(),
            new Ranks(),
            new RankGaps(),
            new ZScores(),
            new Classes(),
            new RowOrder(),
            new Tallies());

    private final List<Situation> situations;
    private final Knowledge knowledge;
    private final EarlierReleases.Told told;
    private final CountSystem system = new CountSystem();
    private final Map<Integer, RangeSearch> searches = new TreeMap<>();

    /**
     * An attack.
     *
     * @param releases the release under attack, and the ones before it, newest first
     * @param knowledge what the reader knows beside them
     */
    Attack(List<Release> releases, Knowledge knowledge) {
        this(releases, knowledge, (key, isDenominator, later, earlier) -> SameCounts.Answer.UNKNOWN);
    }

    /**
     * An attack by a reader who is told which counts were revised.
     *
     * @param releases the release under attack, and the ones before it, newest first
     * @param knowledge what the reader knows beside them
     * @param told which counts are the same in two of them
     */
    Attack(List<Release> releases, Knowledge knowledge, EarlierReleases.Told told) {
        this.told = told;
        this.situations = new ArrayList<>();
        for (int number = 0; number < releases.size(); number++) {
            situations.add(new Situation(releases.get(number), number, knowledge));
        }
        this.knowledge = knowledge;
    }

    /**
     * Attacks a release folder with the earlier ones at hand, as the gate does: zeros are published, areas are complete,
     * any figure made from a withheld count is a disclosure. What follows from the earlier releases alone is no fault of
     * this one, which cannot take it back. The attacker is a stranger, who guesses which counts were revised.
     *
     * @param release the folder of the release
     * @param previous the folders of earlier releases, newest first
     */
    public static AttackReport of(Path release, List<Path> previous) throws IOException {
        return of(release, previous, SameCounts.UNTOLD);
    }

    /**
     * The same attack by a reader who is told which counts were revised, and so learns at least as much as any stranger
     * whose guesses are right.
     *
     * @param release the folder of the release
     * @param previous the folders of earlier releases, newest first
     * @param same what is known of counts in two of the folders
     */
    public static AttackReport of(Path release, List<Path> previous, SameCounts same) throws IOException {
        Layout layout = Layout.generic();
        Relations relations = Relations.bundled(layout);
        List<Path> folders = new ArrayList<>(List.of(release));
        folders.addAll(previous);
        List<Release> read = new ReleaseReader(layout, relations).read(folders);
        EarlierReleases.Told told = (key, isDenominator, later, earlier) ->
                same.of(new SameCounts.Count(key.toString(), isDenominator), folders.get(later), folders.get(earlier));
        AttackReport report = new Attack(read, Knowledge.ofGate(layout, relations), told).run();
        return previous.isEmpty() || report.disclosures().isEmpty()
                ? report
                : report.beyond(
                        of(previous.get(0), previous.subList(1, previous.size()), same),
                        key -> told.of(key, false, 0, 1) != SameCounts.Answer.REVISED);
    }

    AttackReport run() {
        Release release = situations.get(0).release();
        int withheld = (int) release.cells().stream().filter(release::isSecret).count();
        AttackReport.Size size = new AttackReport.Size(release.cells().size(), withheld);
        AttackReport.Gaps gaps = new AttackReport.Gaps(release.unread(), release.unknown());
        List<Shown> shown = new Pages(release).shown();
        List<Shown> counted = knowledge.isStrict() ? shown : List.of();
        try {
            return new AttackReport(size, search(), counted, "", gaps);
        } catch (ContradictionException e) {
            return new AttackReport(size, List.of(), counted, String.valueOf(e.getMessage()), gaps);
        }
    }

    private List<Disclosure> search() {
        if (situations.stream().noneMatch(this::withholdsAny)) {
            return List.of();
        }
        Propagation propagation = new Propagation(system);
        situations.forEach(situation -> PREMISES.forEach(clue -> clue.apply(situation, system)));
        new EarlierReleases(situations, told, system).apply();
        keepWhatIsLinkedToSecrets();
        propagation.run();
        for (int round = 0; round < 2; round++) {
            situations.forEach(situation -> EVIDENCE.forEach(clue -> clue.apply(situation, system)));
            propagation.run();
        }
        situations.forEach(situation -> new OwnFigures().apply(situation, system));
        propagation.run();
        Components components = Components.of(system);
        return situations.stream()
                .flatMap(situation -> judge(situation, components))
                .toList();
    }

    private boolean withholdsAny(Situation situation) {
        return situation.release().cells().stream().anyMatch(cell -> isTarget(cell, situation));
    }

    /** A count that is withheld, or rounded so that it should not be known. */
    private boolean isTarget(Published cell, Situation situation) {
        return situation.release().isSecret(cell) || situation.isRounded(cell.key());
    }

    /** What has no link to a secret of the council is left alone: figures that their publishers rounded or withheld. */
    private void keepWhatIsLinkedToSecrets() {
        Components components = Components.of(system);
        Set<Integer> roots = new java.util.HashSet<>();
        for (Situation situation : situations) {
            for (Published cell : situation.release().cells()) {
                if (isTarget(cell, situation)) {
                    roots.add(components.rootOf(situation.numerator(system, cell.key())));
                }
            }
        }
        system.keepOnly(place -> roots.contains(components.rootOf(place)));
    }

    private Stream<Disclosure> judge(Situation situation, Components components) {
        return situation.release().cells().stream()
                .filter(cell -> isTarget(cell, situation))
                .flatMap(cell -> (situation.release().isSecret(cell)
                                ? judge(cell.key(), situation, components)
                                : judgeRounded(cell.key(), situation))
                        .stream());
    }

    /** A rounded count is disclosed where one number is left of those that round to it. */
    private Optional<Disclosure> judgeRounded(Key key, Situation situation) {
        int place = situation.numerator(system, key);
        WholeRange range = new WholeRange(system.lower(place), system.upper(place), true);
        return system.isKnown(place) && !system.techniques(place).isEmpty()
                ? Optional.of(new Disclosure(key, situation.number(), range, system.techniques(place)))
                : Optional.empty();
    }

    private Optional<Disclosure> judge(Key key, Situation situation, Components components) {
        int place = situation.numerator(system, key);
        long limit = knowledge.limit() * situation.scaleOf(key.indicator());
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        techniques.addAll(system.techniques(place));
        WholeRange range = new WholeRange(system.lower(place), system.upper(place), true);
        if (!system.isKnown(place)) {
            int root = components.rootOf(place);
            RangeSearch search = searches.computeIfAbsent(root, r -> components.search(root, system));
            if (search.widthSeen(place) >= limit) {
                return Optional.empty();
            }
            range = search.rangeOf(place);
            techniques.addAll(components.techniques(root));
        }
        return isDisclosed(range, key, situation)
                ? Optional.of(new Disclosure(key, situation.number(), range, techniques))
                : Optional.empty();
    }

    /** A narrow range is harmless where neither count nor complement can be small, or where the whole group is as small. */
    private boolean isDisclosed(WholeRange range, Key key, Situation situation) {
        if (range.width() == 0) {
            return true;
        }
        int group = situation.denominator(system, key);
        long scale = situation.scaleOf(key.indicator());
        boolean complementCanBeSmall = situation.isPartOfGroup(key.indicator())
                && system.isKnown(group)
                && knowledge.isSmall(system.lower(group) - range.most());
        boolean canBeSmall = knowledge.isSmall(range.least() / scale) || complementCanBeSmall;
        return canBeSmall && range.width() < Math.min(knowledge.limit() * scale, system.upper(group) * scale);
    }
}
