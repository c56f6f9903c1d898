package uk.jsna.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;
import uk.jsna.quality.UnpublishedCells;
import uk.jsna.source.Fact;
import uk.jsna.source.FactSink;
import uk.jsna.source.SourceCheck;
import uk.jsna.source.SourceReader;
import uk.jsna.spark.ingest.FileTask;
import uk.jsna.workspace.Workspace;

/** What a night would tell of the files in a folder while it reads them, without the night: a fault costs no session. */
final class FaultyReading {

    private static final Set<String> CHECKS =
            Arrays.stream(SourceCheck.values()).map(SourceCheck::id).collect(Collectors.toSet());

    private FaultyReading() {}

    /** Whether a line of a night's messages refuses data that were being read. */
    static boolean isTold(String line) {
        return line.startsWith("FAIL ") && CHECKS.contains(line.split(" ", 3)[1]);
    }

    /** The lines with which a night refuses the files, as it prints them. */
    static List<String> told(Path folder) {
        RunInputs inputs = RunInputs.find(Workspace.read(Command.workspace()), folder, LocalDate.of(2022, 4, 30));
        List<Finding> findings = new ArrayList<>();
        inputs.tasks().forEach(task -> read(task, inputs, findings));
        return GuardedFindings.of(FoldedFindings.of(findings, inputs.outcomes()), inputs.councilSources()).stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .map(finding -> finding.outcome() + " " + finding.check() + " " + finding)
                .toList();
    }

    private static void read(FileTask task, RunInputs inputs, List<Finding> findings) {
        SourceReader.of(task.source()).read(Path.of(task.file()), new FactSink() {
            @Override
            public void fact(Fact fact) {
                // Only what is told of the reading counts here.
            }

            @Override
            public void finding(Finding finding) {
                boolean council = inputs.isCouncilHeld(finding.place().source());
                findings.add(council ? UnpublishedCells.withheld(finding).finding() : finding);
            }
        });
    }
}
