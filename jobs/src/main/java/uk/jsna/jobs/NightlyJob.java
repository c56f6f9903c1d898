package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.Polarity;
import uk.jsna.indicator.ValueType;
import uk.jsna.plan.Plan;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.spark.calculate.CalculateFigures;
import uk.jsna.spark.calculate.CountsAsDenominators;
import uk.jsna.spark.calculate.SumToLargerAreas;
import uk.jsna.spark.check.CheckAreas;
import uk.jsna.spark.check.CheckFigures;
import uk.jsna.spark.check.ReconcileFigures;
import uk.jsna.spark.compare.BenchmarkValues;
import uk.jsna.spark.compare.CompareWithBenchmarks;
import uk.jsna.spark.disclose.WithholdSmallCells;
import uk.jsna.spark.ingest.ReadFiles;
import uk.jsna.spark.ingest.References;
import uk.jsna.spark.place.PlaceObservations;
import uk.jsna.spark.publish.PublishedAreas;
import uk.jsna.spark.publish.SmallTables;
import uk.jsna.spark.publish.WriteTable;
import uk.jsna.spark.track.CountOverThresholds;
import uk.jsna.spark.track.JudgeTargets;
import uk.jsna.spark.track.PublishedFigures;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Findings;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.Reconciliations;
import uk.jsna.table.Sources;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/** One night: the stages in their order, from publishers' files to the tables of a release. */
final class NightlyJob {

    private final SparkSession session;
    private final RunInputs inputs;
    private final Workspace workspace;
    private final ReleaseFolders folders;
    private final StoredCohorts cohorts;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();

    NightlyJob(SparkSession session, RunInputs inputs, ReleaseFolders folders, Progress progress) {
        this.session = session;
        this.inputs = inputs;
        this.workspace = inputs.workspace();
        this.folders = folders;
        this.cohorts = new StoredCohorts(folders.cohorts());
        this.progress = progress;
    }

    /** Everything the checks found, in reading order. */
    List<Finding> findings() {
        return FoldedFindings.of(findings, inputs.outcomes());
    }

    /** How many rows were read and refused, and how many figures were published and withheld. */
    Map<String, Long> rows() {
        return new TreeMap<>(rows);
    }

    /** The cohorts that the run found or froze. */
    StoredCohorts cohorts() {
        return cohorts;
    }

    /** Reads and checks, and stops there where a finding refuses the data. Then calculates and writes the tables. */
    boolean run(boolean publish) {
        findings.addAll(inputs.missing());
        progress.say("lookups");
        References references = References.read(inputs.tasks(false), workspace.groups());
        findings.addAll(references.findings());
        findings.addAll(references.unknownNeighbours(workspace.neighbourEdition()));
        findings.addAll(WardShapes.check(inputs));
        progress.say("files");
        Dataset<Row> ingested = keep(ReadFiles.of(session, inputs.tasks(true)));
        findings.addAll(ReadFiles.findings(ingested));
        Dataset<Row> observations = keep(ReadFiles.observations(ingested));
        Placer placer = references.placer();
        progress.say("checks");
        findings.addAll(CheckAreas.of(observations, placer));
        Broadcast<Placer> broadcast = context().broadcast(placer);
        Dataset<Row> placed = keep(
                PlaceObservations.with(broadcast, Set.copyOf(workspace.scope())).apply(observations));
        findings.addAll(CheckFigures.of(placed, proportions()));
        if (isRefused() || !publish) {
            return !isRefused();
        }
        progress.say("figures");
        Dataset<Row> calculated = keep(calculate(observations, placed, placer.register()));
        Dataset<Row> figures = keep(publishable(calculated, references));
        List<Row> reconciled = reconcile(placed, figures);
        if (isRefused()) {
            return false;
        }
        SourceLines sources = new SourceLines(inputs, references, ingested);
        rows.putAll(sources.totals());
        rows.put("published", figures.count());
        progress.say("tables");
        write(placer.register(), calculated, figures, reconciled, sources);
        return true;
    }

    private Dataset<Row> calculate(Dataset<Row> observations, Dataset<Row> placed, AreaRegister register) {
        Map<String, Indicator> indicators = indicators();
        CalculateFigures.Denominators denominators = CountsAsDenominators.of(observations, placed, indicators);
        Dataset<Row> published =
                keep(CalculateFigures.with(indicators, denominators).apply(placed));
        Dataset<Row> sums = SumToLargerAreas.with(register).apply(published);
        Dataset<Row> summed = CalculateFigures.with(indicators, new CalculateFigures.Denominators(Map.of()))
                .apply(SumToLargerAreas.notIn(sums, placed));
        return published.unionByName(summed);
    }

    private Dataset<Row> publishable(Dataset<Row> calculated, References references) {
        Dataset<Row> disclosed = keep(WithholdSmallCells.with(primaryRules()).apply(calculated));
        BenchmarkValues benchmarks = BenchmarkValues.of(disclosed, references.neighbours(workspace.neighbourEdition()));
        return CompareWithBenchmarks.with(context().broadcast(benchmarks), polarities())
                .apply(disclosed);
    }

    private List<Row> reconcile(Dataset<Row> placed, Dataset<Row> figures) {
        ReconcileFigures reconcile = new ReconcileFigures(workspace);
        reconcile.sources(placed);
        reconcile.printedWithCounts(figures);
        reconcile.wardsWithAuthorities(figures);
        reconcile.periodsAskedFor(figures);
        findings.addAll(reconcile.findings());
        return reconcile.rows();
    }

    private void write(
            AreaRegister register,
            Dataset<Row> calculated,
            Dataset<Row> figures,
            List<Row> reconciled,
            SourceLines sources) {
        Set<String> judged = new TreeSet<>();
        workspace.thresholds().forEach(threshold -> judged.add(threshold.indicator()));
        List<Plan> plans = workspace.plans().stream().map(this::plan).toList();
        plans.forEach(plan -> plan.indicators().forEach(each -> {
            if (each.indicator() != null) {
                judged.add(each.indicator());
            }
        }));
        PublishedFigures published = new PublishedFigures(figures, judged);
        JudgeTargets judge = new JudgeTargets(published, workspace.indicators(), cohorts);
        plans.forEach(judge::judge);
        List<Row> results = new ArrayList<>(judge.results());
        for (WorkspaceFile.Threshold threshold : workspace.thresholds()) {
            results.addAll(CountOverThresholds.of(published, threshold, workspace.scope()));
        }
        WriteTable.to(folders.kept().resolve("tables"), CalculatedFigures.TABLE, calculated);
        var stage = folders.stage().resolve("tables");
        WriteTable.to(stage, IndicatorFigures.TABLE, figures);
        WriteTable.to(stage, TargetResults.TABLE, SmallTables.of(session, TargetResults.TABLE, results));
        WriteTable.to(stage, TargetWards.TABLE, SmallTables.of(session, TargetWards.TABLE, judge.wards()));
        List<Row> areas = new ArrayList<>(SmallTables.areas(PublishedAreas.of(figures, register)));
        areas.addAll(SmallTables.groupsAsAreas(workspace.groups(), workspace.vintage()));
        WriteTable.to(stage, Areas.TABLE, SmallTables.of(session, Areas.TABLE, areas));
        WriteTable.to(
                stage,
                AreaGroups.TABLE,
                SmallTables.of(session, AreaGroups.TABLE, SmallTables.areaGroups(workspace.groups())));
        WriteTable.to(
                stage,
                Indicators.TABLE,
                SmallTables.of(
                        session,
                        Indicators.TABLE,
                        SmallTables.indicators(workspace.indicators().all())));
        WriteTable.to(stage, Reconciliations.TABLE, SmallTables.of(session, Reconciliations.TABLE, reconciled));
        WriteTable.to(stage, Sources.TABLE, SmallTables.of(session, Sources.TABLE, sources.rows()));
        WriteTable.to(stage, Findings.TABLE, SmallTables.of(session, Findings.TABLE, SmallTables.findings(findings())));
    }

    private Plan plan(WorkspaceFile.PlanUse use) {
        Plan plan = Plan.read(workspace.resolve(use.plan()));
        return use.replay() == null ? plan : plan.replayed(use.replay());
    }

    private boolean isRefused() {
        return findings().stream().anyMatch(finding -> finding.outcome() == Outcome.FAIL);
    }

    private Map<String, Indicator> indicators() {
        Map<String, Indicator> byId = new TreeMap<>();
        workspace.indicators().all().forEach(indicator -> byId.put(indicator.id(), indicator));
        return byId;
    }

    private Set<String> proportions() {
        return workspace.indicators().all().stream()
                .filter(indicator -> indicator.valueType() == ValueType.PROPORTION)
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    private Map<String, PrimaryRule> primaryRules() {
        Map<String, PrimaryRule> rules = new TreeMap<>();
        workspace.indicators().all().forEach(indicator -> rules.put(indicator.id(), workspace.primaryRule(indicator)));
        return rules;
    }

    private Map<String, Polarity> polarities() {
        Map<String, Polarity> polarities = new TreeMap<>();
        workspace.indicators().all().forEach(indicator -> polarities.put(indicator.id(), indicator.polarity()));
        return polarities;
    }

    private Dataset<Row> keep(Dataset<Row> rows) {
        return rows.persist(StorageLevel.MEMORY_AND_DISK());
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session.sparkContext());
    }
}
