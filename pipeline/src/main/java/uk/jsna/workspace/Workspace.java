package uk.jsna.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.DocumentSchema;
import uk.jsna.document.YamlDocument;
import uk.jsna.geography.AreaGroup;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;

/**
 * A council's workspace: which areas, from which files, against which benchmarks and plans, under which disclosure
 * rules, published where. Paths in the file are relative to its own folder.
 */
public final class Workspace {

    private static final DocumentSchema SCHEMA = DocumentSchema.ofResource(Workspace.class, "workspace.schema.json");

    private final Path file;
    private final WorkspaceFile content;
    private final IndicatorCatalogue indicators;
    private final List<AreaCode> scope;
    private final List<AreaGroup> groups;

    private Workspace(Path file, YamlDocument document, WorkspaceFile content) {
        this.file = file;
        this.content = content;
        this.indicators = IndicatorCatalogue.builtIn()
                .with(content.indicators())
                .with(content.disclosure().wholes(), content.disclosure().pooled());
        WorkspaceFaults faults = new WorkspaceFaults(document, content);
        this.scope = faults.codes("areas.scope", content.areas().scope());
        this.groups = faults.groups();
        faults.refuse(indicators);
    }

    /**
     * Reads a workspace file.
     *
     * @throws DocumentRefused with every fault and its line
     */
    public static Workspace read(Path file) {
        YamlDocument document = YamlDocument.read(file);
        return new Workspace(file.toAbsolutePath().normalize(), document, document.as(WorkspaceFile.class, SCHEMA));
    }

    /** What the release is called. */
    public String title() {
        return content.title();
    }

    /** The workspace file itself. */
    public Path file() {
        return file;
    }

    /** The folder of the publishers' files, unless the command names another. */
    public Path inputs() {
        return resolve(content.inputs());
    }

    /** The folder of releases and the secure store, unless the command names another. */
    public Path output() {
        return resolve(content.output());
    }

    /** The day the release stands for, where the workspace fixes one. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(content.day());
    }

    /** The areas whose wards are published. */
    public List<AreaCode> scope() {
        return scope;
    }

    /** The workspace's own groups of areas. */
    public List<AreaGroup> groups() {
        return groups;
    }

    /** The vintage that wards are published in. */
    public String vintage() {
        return content.boundaries().vintage();
    }

    /** The source, among the workspace's, of the children in small areas that wards of other vintages are split by. */
    public Optional<String> weights() {
        return Optional.ofNullable(content.boundaries().weights());
    }

    /** The source, among the workspace's, of how deprived the children in small areas are. */
    public Optional<String> smallAreaDeprivation() {
        return Optional.ofNullable(content.boundaries().smallAreaDeprivation());
    }

    /**
     * Whether a source is read for what it says of small areas, and not for figures of its own.
     *
     * @param source as the workspace names it: a built-in descriptor's id, or a descriptor file's path
     */
    public boolean isOfSmallAreas(String source) {
        return Stream.concat(weights().stream(), smallAreaDeprivation().stream())
                .anyMatch(source::equals);
    }

    /** Patterns of the files that hold the shapes of wards, relative to the inputs. */
    public List<String> shapes() {
        return content.boundaries().shapes();
    }

    /** The sources, in the order in which they are preferred where two hold one figure. */
    public List<WorkspaceFile.Source> sources() {
        return content.sources();
    }

    /** The thresholds that headlines are made of. */
    public List<WorkspaceFile.Threshold> thresholds() {
        return content.thresholds();
    }

    /** The comparisons between sources that the run makes. */
    public List<WorkspaceFile.Agreement> agreements() {
        return content.agreements();
    }

    /** Who publishes the release; nothing where the workspace does not say. */
    public WorkspaceFile.Imprint imprint() {
        return content.imprint() == null ? new WorkspaceFile.Imprint(null, null, null) : content.imprint();
    }

    /** How far checks may be off before they say so. */
    public WorkspaceFile.Checks checks() {
        return content.checks() == null ? WorkspaceFile.Checks.STANDARD : content.checks();
    }

    /** The plan files, with what the workspace fixes for them. */
    public List<WorkspaceFile.PlanUse> plans() {
        return content.plans();
    }

    /** The indicator that says how deprived a ward is, where the workspace names one. */
    public Optional<String> deprivation() {
        return Optional.ofNullable(content.deprivation());
    }

    /** The weights by which indicators are scored as priorities; empty where the workspace wants no scores. */
    public Map<String, Double> priorityWeights() {
        return content.priorities() == null ? Map.of() : content.priorities().weights();
    }

    /** The edition of statistical neighbours to compare with; empty where none is wanted. */
    public String neighbourEdition() {
        return content.benchmarks() == null ? "" : content.benchmarks().neighbours();
    }

    /** Every indicator, the workspace's own included. */
    public IndicatorCatalogue indicators() {
        return indicators;
    }

    /** The rule that withholds a small cell of an indicator; only a proportion has a complement to protect. */
    public PrimaryRule primaryRule(Indicator indicator) {
        WorkspaceFile.Rule rule = rule(indicator);
        boolean share = rule.kind() == WorkspaceFile.Rule.Kind.SHARE && indicator.valueType() == ValueType.PROPORTION;
        return new PrimaryRule(
                rule.threshold(),
                share && isNotFalse(rule.complement()),
                share && isNotFalse(rule.wholeGroup()),
                isNotFalse(rule.smallDenominator()),
                indicator.valueType() != ValueType.SCORE);
    }

    /** To what multiple the counts of an indicator are rounded, if they are. Sums of scores are no counts. */
    public OptionalInt roundedTo(Indicator indicator) {
        Integer multiple = rule(indicator).roundTo();
        return multiple == null || indicator.valueType() == ValueType.SCORE
                ? OptionalInt.empty()
                : OptionalInt.of(multiple);
    }

    private WorkspaceFile.Rule rule(Indicator indicator) {
        return content.disclosure()
                .indicators()
                .getOrDefault(indicator.id(), content.disclosure().standard());
    }

    private static boolean isNotFalse(@Nullable Boolean choice) {
        return choice == null || choice;
    }

    /** A path of the workspace file, resolved against its folder. */
    public Path resolve(String path) {
        Path folder = file.getParent();
        return (folder == null ? Path.of("") : folder).resolve(path).normalize();
    }

    /** A missing list in YAML is an empty one. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
