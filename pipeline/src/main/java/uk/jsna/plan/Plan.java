package uk.jsna.plan;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.document.YamlDocument;
import uk.jsna.indicator.AreaCode;

/**
 * A partnership's published plan for children: what it puts first, what it watches, and what that must come to.
 *
 * @param id global id, the first part of the ids of all that it holds
 * @param name its title
 * @param area code of the area it is for
 * @param areaName that area's name
 * @param from its first day
 * @param to its last day
 * @param texts the documents it was read from
 * @param versions its states; the last is the latest
 * @param themes broad aims
 * @param priorities what comes first, of all versions
 * @param rollUps columns of its tables that stand for priorities
 * @param tables its printed tables
 * @param indicators what it watches, targets included
 * @param statements what it says without a target
 * @param pledges promises of its partners
 * @param actions what its partners will do
 * @param reviews how often it is looked at again
 * @param equality protected characteristics, analysed or not
 * @param wholes figures that need several of its rows
 * @param replays its targets asked of other years
 * @param checks numbers that follow from it
 */
public record Plan(
        String id,
        String name,
        String area,
        String areaName,
        LocalDate from,
        LocalDate to,
        List<PlanText> texts,
        List<Version> versions,
        List<Theme> themes,
        List<Priority> priorities,
        List<RollUp> rollUps,
        List<PrintedTable> tables,
        List<PlanIndicator> indicators,
        List<Statement> statements,
        List<Pledges> pledges,
        List<Action> actions,
        List<ReviewCycle> reviews,
        List<EqualityAnalysis> equality,
        List<Whole> wholes,
        List<Replay> replays,
        List<DerivedCheck> checks) {

    public Plan {
        if (!AreaCode.isWellFormed(area)) {
            throw new IllegalArgumentException("area is '" + area + "', but must be an area code such as E06000017");
        }
        texts = Absent.asEmpty(texts);
        versions = Absent.asEmpty(versions);
        themes = Absent.asEmpty(themes);
        priorities = Absent.asEmpty(priorities);
        rollUps = Absent.asEmpty(rollUps);
        tables = Absent.asEmpty(tables);
        indicators = Absent.asEmpty(indicators);
        statements = Absent.asEmpty(statements);
        pledges = Absent.asEmpty(pledges);
        actions = Absent.asEmpty(actions);
        reviews = Absent.asEmpty(reviews);
        equality = Absent.asEmpty(equality);
        wholes = Absent.asEmpty(wholes);
        replays = Absent.asEmpty(replays);
        checks = Absent.asEmpty(checks);
    }

    /**
     * Reads a plan file.
     *
     * @throws uk.jsna.document.DocumentRefused with every fault and its line
     */
    public static Plan read(Path file) {
        return PlanFile.plan(YamlDocument.read(file));
    }

    /**
     * Reads a plan file, every id of a definition of which must be that of an indicator or stand among the definitions of
     * the vocabulary beside the file.
     *
     * @param indicators ids of the indicators that are known
     * @throws uk.jsna.document.DocumentRefused with every fault and its line
     */
    public static Plan read(Path file, Collection<String> indicators) {
        Set<String> known = new TreeSet<>(indicators);
        Path vocabulary = file.resolveSibling(Vocabulary.FILE);
        if (Files.isRegularFile(vocabulary)) {
            known.addAll(Vocabulary.read(vocabulary).definitions().keySet());
        }
        return PlanFile.plan(YamlDocument.read(file), known);
    }

    /** The code of the area it is for. */
    public AreaCode areaCode() {
        return new AreaCode(area);
    }

    /** The code of the area that an indicator is for: its own, or the plan's. */
    public AreaCode areaOf(PlanIndicator each) {
        String own = each.area();
        return new AreaCode(own == null ? area : own);
    }

    /** The state of the plan that counts: the last. */
    public Optional<Version> latestVersion() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The indicator with this id. */
    public Optional<PlanIndicator> indicator(String wanted) {
        return indicators.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /**
     * The target of the indicator with this id.
     *
     * @throws IllegalArgumentException where there is none of this kind
     */
    public <T extends Target> T target(String indicatorId, Class<T> kind) {
        return indicator(indicatorId)
                .map(PlanIndicator::target)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalArgumentException("plan " + id + " has no target " + indicatorId
                        + " of kind " + kind.getSimpleName() + ", but must have one. Check the id in the plan file."));
    }

    /** The indicators for which the plan sets a target of one kind. */
    public List<PlanIndicator> withTarget(Class<? extends Target> kind) {
        return indicators.stream()
                .filter(each -> kind.isInstance(each.target()))
                .toList();
    }

    /** The priorities that ids of priorities or roll-ups stand for, each once. */
    public Set<String> prioritiesOf(Iterable<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        for (String each : ids) {
            rollUps.stream()
                    .filter(rollUp -> rollUp.id().equals(each))
                    .findFirst()
                    .ifPresentOrElse(rollUp -> found.addAll(rollUp.priorities()), () -> found.add(each));
        }
        return found;
    }

    /** The name of the priority or roll-up with this id; the id itself where the plan has neither. */
    public String nameOf(String each) {
        return Stream.concat(
                        rollUps.stream()
                                .filter(rollUp -> rollUp.id().equals(each))
                                .map(RollUp::name),
                        priorities.stream()
                                .filter(priority -> priority.id().equals(each))
                                .map(Priority::name))
                .findFirst()
                .orElse(each);
    }

    /**
     * The same plan with the baselines and deadlines of a replay.
     *
     * @throws IllegalArgumentException where the plan holds no replay of this id
     */
    public Plan replayed(String replay) {
        Replay chosen = replays.stream()
                .filter(each -> each.id().equals(replay))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan " + id + " has no replay '" + replay
                        + "', but must have one of "
                        + replays.stream().map(Replay::id).toList() + ". Name one of these, or none."));
        return withIndicators(indicators.stream().map(chosen::applyTo).toList());
    }

    PlanIndicator row(String wanted) {
        return indicator(wanted).orElseThrow(() -> unknown(wanted));
    }

    Pledges pledge(String wanted) {
        return pledges.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted));
    }

    /** The latest number that the plan prints for an indicator or a statement, or for another place after an @. */
    BigDecimal number(String reference) {
        int at = reference.indexOf('@');
        String wanted = at < 0 ? reference : reference.substring(0, at);
        @Nullable String place = at < 0 ? null : reference.substring(at + 1);
        return Stream.concat(
                        indicator(wanted).stream().flatMap(each -> each.figuresFor(place).stream()),
                        statements.stream()
                                .filter(each -> each.id().equals(wanted))
                                .flatMap(each -> each.figures().stream()))
                .flatMap(each -> each.number().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> unknown(reference));
    }

    private Plan withIndicators(List<PlanIndicator> others) {
        return new Plan(
                id,
                name,
                area,
                areaName,
                from,
                to,
                texts,
                versions,
                themes,
                priorities,
                rollUps,
                tables,
                others,
                statements,
                pledges,
                actions,
                reviews,
                equality,
                wholes,
                replays,
                checks);
    }

    private IllegalArgumentException unknown(String wanted) {
        return new IllegalArgumentException("plan " + id + " has nothing to take from '" + wanted
                + "', but a check needs it. Check the id and its figures in the plan file.");
    }
}
