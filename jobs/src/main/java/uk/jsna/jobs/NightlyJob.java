package uk.jsna.jobs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.WardChange;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Breach;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Reconciliation;
import uk.jsna.report.Release;
import uk.jsna.spark.calculate.CalculateFigures;
import uk.jsna.spark.check.CheckVerdicts;
import uk.jsna.spark.disclose.ReleaseRecords;
import uk.jsna.spark.ingest.References;
import uk.jsna.spark.prioritise.ScorePriorities;
import uk.jsna.spark.publish.PublishedAreas;
import uk.jsna.spark.publish.PublishedWardChanges;
import uk.jsna.spark.publish.SmallTables;
import uk.jsna.spark.track.TrackTrends;
import uk.jsna.table.AreaGroups;
import uk.jsna.table.Areas;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.CheckResults;
import uk.jsna.table.DefinitionBreaks;
import uk.jsna.table.DisclosureRecords;
import uk.jsna.table.Findings;
import uk.jsna.table.Gaps;
import uk.jsna.table.HotSpotWards;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Indicators;
import uk.jsna.table.PlanActions;
import uk.jsna.table.PlanIndicators;
import uk.jsna.table.PriorityRanks;
import uk.jsna.table.PriorityScores;
import uk.jsna.table.Reconciliations;
import uk.jsna.table.Revisions;
import uk.jsna.table.SmallAreasOfWards;
import uk.jsna.table.Sources;
import uk.jsna.table.TargetResults;
import uk.jsna.table.TargetWards;
import uk.jsna.table.Trends;
import uk.jsna.table.WardChanges;
import uk.jsna.workspace.Workspace;

/** One night: the stages in their order, from publishers' files to the tables of a release. */
final class NightlyJob {

    private final Night night;
    private final StoredCohorts cohorts;
    private @Nullable LedgerEntry entry;
    private LastRelease lastRelease = new LastRelease(null, "", List.of());

    NightlyJob(SparkSession session, RunInputs inputs, ReleaseFolders folders, Progress progress) {
        this(new Night(session, inputs, folders, progress));
    }

    NightlyJob(Night night) {
        this.night = night;
        this.cohorts = new StoredCohorts(night.folders().cohorts());
    }

    /** Everything the checks found, in reading order. */
    List<Finding> findings() {
        return night.findings();
    }

    /** What every check concluded, source by source. */
    List<CheckResult> checks() {
        return night.checks();
    }

    /** What changed since the release that readers have now. */
    LastRelease lastRelease() {
        return lastRelease;
    }

    /** What was found, with the counts that only the council may see. */
    List<Breach> kept() {
        return night.kept();
    }

    /** How many rows were read and refused, and how many figures were published and withheld. */
    Map<String, Long> rows() {
        return night.rows();
    }

    /** The cohorts that the run found or froze. */
    StoredCohorts cohorts() {
        return cohorts;
    }

    /** Reads and checks, and stops there where a finding refuses the data. Then calculates and writes the tables. */
    boolean run(boolean publish) {
        Ingestion read = Ingestion.of(night);
        Calculation.Placed placed = Calculation.place(night, read);
        CalculateFigures.Denominators denominators = Calculation.denominators(night, read, placed);
        List<Reconciliation> reconciled =
                QualityChecks.figures(night, read.placer().register(), placed.observations(), denominators);
        if (night.isRefused() || !publish) {
            return !night.isRefused();
        }
        Dataset<Row> calculated = Calculation.calculate(night, read, placed.observations(), denominators);
        return publish(read, placed, reconciled, Disclosure.of(night, placed.observations(), calculated));
    }

    /** From disclosed figures to the tables of a release; the true counts go to the secure store. */
    boolean publish(Ingestion read, Calculation.Placed placed, List<Reconciliation> reconciled, Disclosure disclosure) {
        Dataset<Row> figures =
                Comparison.withBenchmarks(night, read.references(), placed.boundaries(), disclosure.figures());
        night.report(CheckVerdicts.of(figures, night.workspace().thresholds()));
        if (night.isRefused()) {
            return false;
        }
        SourceLines sources = new SourceLines(night.inputs(), read.references(), read.ingested());
        night.count(sources.totals());
        night.read(sources.rowsBySource());
        night.count(Map.of("published", figures.count()));
        night.say("tables");
        ReleaseTables tables = new ReleaseTables(night);
        tables.keepSecure(CalculatedFigures.TABLE, disclosure.counted());
        tables.keepSecure(DisclosureRecords.TABLE, disclosure.records());
        remember(disclosure);
        tables.publish(IndicatorFigures.TABLE, figures);
        Dataset<Row> gaps = night.keep(GapAnalysis.of(night, read.placer().register(), figures));
        tables.publish(Gaps.TABLE, gaps);
        Dataset<Row> trends = night.keep(TrackTrends.with(night.indicators()).apply(figures));
        tables.publish(Trends.TABLE, trends);
        PlanTracking tracked = PlanTracking.of(night, cohorts, figures);
        tables.publish(TargetResults.TABLE, tracked.results());
        tables.publish(TargetWards.TABLE, tracked.wards());
        tables.publish(HotSpotWards.TABLE, WardAnalysis.hotSpots(night, tracked, cohorts, figures));
        ScorePriorities priorities = PriorityScoring.of(
                night,
                read.placer().register(),
                new ScorePriorities.Evidence(figures, trends, gaps, tracked.results()),
                tracked.plans());
        tables.publish(PriorityRanks.TABLE, priorities.ranks());
        tables.publish(PriorityScores.TABLE, priorities.scores());
        tables.publish(Reconciliations.TABLE, SmallTables.reconciliations(reconciled));
        describe(tables, read.placer().register(), figures);
        describe(tables, read.references(), placed);
        tables.publish(
                SmallAreasOfWards.TABLE, SmallAreaRows.of(night.inputs(), read.references(), placed.boundaries()));
        tables.publish(Sources.TABLE, sources.rows());
        lastRelease = LastRelease.compare(night);
        if (night.isRefused()) {
            return false;
        }
        tables.publish(Revisions.TABLE, lastRelease.rows());
        tables.publish(CheckResults.TABLE, SmallTables.checks(checks()));
        tables.publish(Findings.TABLE, SmallTables.findings(findings()));
        PlanReviews reviews = PlanReviews.of(night, Release.open(night.folders().stage()));
        tables.publish(PlanIndicators.TABLE, reviews.indicators());
        tables.publish(PlanActions.TABLE, reviews.actions());
        return true;
    }

    /** What the ledger will say of this release. */
    LedgerEntry entry() {
        return Objects.requireNonNull(entry, "the night has not been run");
    }

    private void remember(Disclosure disclosure) {
        ReleaseLedger ledger = new ReleaseLedger(night.folders());
        ledger.prepare(disclosure.records());
        entry = new LedgerEntry(
                night.folders().id(),
                night.inputs().secretChecksum(Jsna.VERSION),
                ReleaseRecords.decisions(disclosure.records()),
                ReleaseRecords.ladder(disclosure.records()),
                ReleaseRecords.blocks(disclosure.records()),
                Disclosure.groups(night),
                Map.of(),
                Map.of());
    }

    /** What a reader needs to understand the figures: areas, groups of areas, indicators. */
    private void describe(ReleaseTables tables, AreaRegister register, Dataset<Row> figures) {
        Workspace workspace = night.workspace();
        Set<Area> areas = new LinkedHashSet<>(PublishedAreas.of(figures, register));
        register.groups().forEach(group -> register.area(group.code()).ifPresent(areas::add));
        tables.publish(Areas.TABLE, SmallTables.areas(areas));
        tables.publish(AreaGroups.TABLE, SmallTables.areaGroups(register));
        tables.publish(
                DefinitionBreaks.TABLE,
                SmallTables.breaks(workspace.indicators().all()));
        tables.publish(
                Indicators.TABLE, SmallTables.indicators(workspace.indicators().all(), workspace::roundedTo));
    }

    /** What became of wards over the years, and how well the files on other boundaries could be brought onto these. */
    private void describe(ReleaseTables tables, References references, Calculation.Placed placed) {
        Set<AreaCode> scope = Set.copyOf(night.workspace().scope());
        tables.publish(
                WardChanges.TABLE,
                new PublishedWardChanges(references.register(), references.history())
                        .within(scope, WardChange.history(placed.boundaries())));
        // What a file that the council holds counts together, before and after it is brought onto these, stays unsaid.
        tables.publish(
                BoundaryFits.TABLE,
                ReleaseRecords.ofPublicSources(placed.fits(), night.inputs().councilSources()));
    }
}
