package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.Breach;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.Finding;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.Outcome;
import uk.jsna.quality.UnpublishedCells;
import uk.jsna.workspace.Workspace;

/** What every part of one night works with: the session, the inputs, the folders, and what was found on the way. */
final class Night {

    private final SparkSession session;
    private final RunInputs inputs;
    private final ReleaseFolders folders;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Breach> kept = new ArrayList<>();
    private final NightChecks checks;
    private final Map<String, Long> rows = new TreeMap<>();

    Night(SparkSession session, RunInputs inputs, ReleaseFolders folders, Progress progress) {
        this.session = session;
        this.inputs = inputs;
        this.folders = folders;
        this.progress = progress;
        this.checks = new NightChecks(inputs);
    }

    SparkSession session() {
        return session;
    }

    RunInputs inputs() {
        return inputs;
    }

    Workspace workspace() {
        return inputs.workspace();
    }

    ReleaseFolders folders() {
        return folders;
    }

    /** The indicators of the workspace, by id. */
    Map<String, Indicator> indicators() {
        Map<String, Indicator> byId = new TreeMap<>();
        workspace().indicators().all().forEach(indicator -> byId.put(indicator.id(), indicator));
        return byId;
    }

    void say(String step) {
        progress.say(step);
    }

    void found(Collection<Finding> more) {
        findings.addAll(more);
        more.forEach(finding -> kept.add(Breach.open(finding)));
    }

    /** What was found while files were read: a council's own cells are not told. */
    void foundReading(Collection<Finding> more) {
        for (Finding finding : more) {
            found(
                    inputs.isCouncilHeld(finding.place().source())
                            ? UnpublishedCells.withheld(finding)
                            : Breach.open(finding));
        }
    }

    /** What the quality gate looked at and found. */
    void report(GateReport report) {
        report.breaches().forEach(this::found);
        checks.add(report.results());
    }

    /** A check that had nothing to look at, and why. */
    void remark(CheckResult result) {
        checks.add(List.of(result));
    }

    private void found(Breach breach) {
        findings.add(breach.finding());
        kept.add(breach);
    }

    /** What every check concluded. */
    List<CheckResult> checks() {
        return checks.results(findings());
    }

    /** What was found, with the counts that only the council may see. */
    List<Breach> kept() {
        return List.copyOf(kept);
    }

    /** How many rows were read of each source, for the checks on reading. */
    void read(Map<String, Long> rowsBySource) {
        checks.read(rowsBySource);
    }

    /** Everything the checks found so far, in reading order. */
    List<Finding> findings() {
        return GuardedFindings.of(FoldedFindings.of(findings, inputs.outcomes()), inputs.councilSources());
    }

    /** Whether a finding refuses the data: then nothing is published. */
    boolean isRefused() {
        return findings().stream().anyMatch(finding -> finding.outcome() == Outcome.FAIL);
    }

    void count(Map<String, Long> more) {
        rows.putAll(more);
    }

    /** How many rows were read and refused, and how many figures were published. */
    Map<String, Long> rows() {
        return new TreeMap<>(rows);
    }

    /** Keeps rows that more than one part reads, and forgets how they came about: long plans are slow to make. */
    Dataset<Row> keep(Dataset<Row> rows) {
        return rows.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK());
    }

    <T> Broadcast<T> broadcast(T value) {
        return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(value);
    }
}
