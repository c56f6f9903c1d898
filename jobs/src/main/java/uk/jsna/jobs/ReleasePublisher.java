package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.indicator.AreaCode;
import uk.jsna.quality.Finding;
import uk.jsna.report.PageInputs;
import uk.jsna.report.ReleasePages;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/**
 * Finishes a staged release: its pages and its manifest, then the move into place, then what later runs must remember.
 */
final class ReleasePublisher {

    private ReleasePublisher() {}

    /** Publishes, unless the attacker breaks the finished release: then it returns why. */
    static List<Finding> publish(RunInputs inputs, ReleaseFolders folders, NightlyJob job) {
        ReleaseGate.Attacked attacked = attack(inputs, folders, job);
        if (!attacked.findings().isEmpty()) {
            return attacked.findings();
        }
        LedgerEntry entry = job.entry().withstood(attacked.result(), folders.stage());
        folders.publish();
        new ReleaseLedger(folders).enter(entry);
        job.cohorts().write();
        return List.of();
    }

    /** Finishes the release where it is staged, and attacks it. */
    static ReleaseGate.Attacked attack(RunInputs inputs, ReleaseFolders folders, NightlyJob job) {
        finish(inputs, folders, job);
        ReleaseLedger ledger = new ReleaseLedger(folders);
        return ReleaseGate.attack(folders, ledger.signed(), ledger.counts(job.entry()));
    }

    /** Adds pages and manifest to the staged tables: the release as readers will have it. */
    static void finish(RunInputs inputs, ReleaseFolders folders, NightlyJob job) {
        try {
            ReleasePages.write(folders.stage(), page(inputs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RunManifest.write(folders.stage(), inputs, job, folders.id());
    }

    private static PageInputs page(RunInputs inputs) throws IOException {
        Workspace workspace = inputs.workspace();
        return new PageInputs(
                workspace.title(),
                inputs.asOf(),
                workspace.scope().stream().map(AreaCode::value).toList(),
                workspace.thresholds().stream()
                        .map(threshold -> new PageInputs.Headline(
                                threshold.indicator(), BigDecimal.valueOf(threshold.over()), threshold.period()))
                        .toList(),
                WardShapes.read(inputs),
                workspace.indicators().all().stream()
                        .map(indicator -> protection(indicator.id(), workspace.primaryRule(indicator)))
                        .toList(),
                imprint(workspace.imprint()));
    }

    private static PageInputs.Protection protection(String indicator, PrimaryRule rule) {
        return new PageInputs.Protection(
                indicator,
                rule.threshold(),
                rule.countsPeople(),
                rule.protectsComplement(),
                rule.protectsWholeGroup(),
                rule.protectsSmallDenominator());
    }

    private static PageInputs.Imprint imprint(WorkspaceFile.Imprint imprint) {
        return new PageInputs.Imprint(
                Objects.requireNonNullElse(imprint.publisher(), ""),
                Objects.requireNonNullElse(imprint.contact(), ""),
                Objects.requireNonNullElse(imprint.nextUpdate(), ""));
    }
}
