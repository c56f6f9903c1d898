package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.jsna.disclosure.CellKey;
import uk.jsna.quality.Reconciliation;
import uk.jsna.spark.Step;
import uk.jsna.spark.calculate.CalculateFigures;
import uk.jsna.spark.disclose.AlternativeFigures;
import uk.jsna.spark.disclose.WithholdFigures;
import uk.jsna.workspace.Workspace;

/**
 * A night on the samples up to disclosure, whose release can be published again as if other counts were true, under the
 * mask that the true counts led to.
 */
final class Witnesses implements AutoCloseable {

    private final Path folder;
    private final SparkSession session;
    private final RunInputs inputs;
    private final Night night;
    private final Ingestion read;
    private final Calculation.Placed placed;
    private final List<Reconciliation> reconciled;
    private final Disclosure truth;
    private final Set<CellKey> mask;

    Witnesses(Path folder) {
        this.folder = folder;
        Workspace workspace = Workspace.read(Command.workspace());
        inputs = RunInputs.find(workspace, workspace.inputs(), workspace.asOf().orElseThrow());
        ReleaseFolders folders = folders("truth");
        session = SparkSessions.start("local[*]", inputs, folders.scratch());
        night = night(folders);
        read = Ingestion.of(night);
        placed = Calculation.place(night, read);
        CalculateFigures.Denominators denominators = Calculation.denominators(night, read, placed);
        reconciled = QualityChecks.figures(night, read.placer().register(), placed.observations(), denominators);
        Disclosure decided = Disclosure.of(
                night, placed.observations(), Calculation.calculate(night, read, placed.observations(), denominators));
        truth = new Disclosure(
                decided.counted().localCheckpoint(),
                decided.figures(),
                decided.records().localCheckpoint());
        mask = WithholdFigures.mask(truth.records());
    }

    /** Everything that was decided. */
    Dataset<Row> records() {
        return truth.records();
    }

    int count() {
        return AlternativeFigures.count(truth.records());
    }

    /** Publishes the true counts, with a step added behind disclosure. */
    Map<String, String> truth(Leak leak) throws IOException {
        return published("truth-" + leak, truth.counted(), leak);
    }

    /** Publishes a set of alternative counts, with the same step. */
    Map<String, String> alternative(int number, Leak leak) throws IOException {
        Map<CellKey, double[]> counts = AlternativeFigures.counts(truth.records(), number);
        assertThat(counts).isNotEmpty();
        Step step = AlternativeFigures.with(counts, night.indicators());
        return published(number + "-" + leak, step.apply(truth.counted()), leak);
    }

    /** A step behind disclosure that sees the true counts too: what must never be in the product. */
    interface Leak {
        Dataset<Row> apply(Dataset<Row> disclosed, Dataset<Row> counted);
    }

    private int releases;

    private Map<String, String> published(String name, Dataset<Row> counted, Leak leak) throws IOException {
        releases++;
        ReleaseFolders folders = folders(releases + "-" + name);
        Night again = night(folders);
        again.found(night.findings());
        again.count(night.rows());
        Dataset<Row> kept = counted.localCheckpoint();
        Dataset<Row> disclosed = leak.apply(Disclosure.under(again, kept, mask), kept);
        NightlyJob job = new NightlyJob(again);
        assertThat(job.publish(read, placed, reconciled, new Disclosure(kept, disclosed, truth.records())))
                .as("%s", again.findings())
                .isTrue();
        ReleasePublisher.finish(inputs, folders, job);
        Map<String, String> checksums = new TreeMap<>(LedgerEntry.checksums(folders.stage()));
        checksums.remove("manifest.json");
        return checksums;
    }

    private ReleaseFolders folders(String name) {
        ReleaseFolders folders = new ReleaseFolders(folder.resolve(name), "release");
        folders.prepare();
        return folders;
    }

    private Night night(ReleaseFolders folders) {
        return new Night(session, inputs, folders, new Progress(new PrintWriter(new StringWriter())));
    }

    @Override
    public void close() {
        SparkSessions.stop();
    }
}
