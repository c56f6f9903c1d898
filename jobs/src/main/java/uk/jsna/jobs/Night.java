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
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.workspace.Workspace;

/** What every part of one night works with: the session, the inputs, the folders, and what was found on the way. */
final class Night {

    private final SparkSession session;
    private final RunInputs inputs;
    private final ReleaseFolders folders;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();

    Night(SparkSession session, RunInputs inputs, ReleaseFolders folders, Progress progress) {
        this.session = session;
        this.inputs = inputs;
        this.folders = folders;
        this.progress = progress;
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

    /** Keeps rows that more than one part reads. */
    Dataset<Row> keep(Dataset<Row> rows) {
        return rows.persist(StorageLevel.MEMORY_AND_DISK());
    }

    <T> Broadcast<T> broadcast(T value) {
        return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(value);
    }
}
