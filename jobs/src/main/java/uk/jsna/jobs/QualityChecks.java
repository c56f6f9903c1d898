package uk.jsna.jobs;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.AskedPeriod;
import uk.jsna.quality.Edition;
import uk.jsna.quality.ExpectedWards;
import uk.jsna.quality.GateReport;
import uk.jsna.quality.GateRules;
import uk.jsna.quality.Populations;
import uk.jsna.quality.QualityGate;
import uk.jsna.quality.Reconciliation;
import uk.jsna.quality.RunQuestions;
import uk.jsna.source.SourceDescriptor;
import uk.jsna.spark.calculate.CalculateFigures;
import uk.jsna.spark.check.CheckFigures;
import uk.jsna.workspace.Workspace;
import uk.jsna.workspace.WorkspaceFile;

/** The quality gate of a night: what it must know is taken from the workspace, what it finds is told to the night. */
final class QualityChecks {

    private QualityChecks() {}

    /** Checks all placed observations in one pass, then the run as a whole; the figures that were got in two ways. */
    static List<Reconciliation> figures(
            Night night, AreaRegister register, Dataset<Row> placed, CalculateFigures.Denominators denominators) {
        QualityGate gate = QualityGate.complete();
        GateReport report = CheckFigures.of(placed, gate.figures(rules(night, register, denominators)));
        // What a file lacks that could not be read is a consequence, not a fault of its own.
        night.report(night.isRefused() ? report : gate.run(questions(night.inputs()), report));
        return report.compared();
    }

    /** What the checks on figures must know. */
    static GateRules rules(Night night, AreaRegister register, CalculateFigures.Denominators denominators) {
        Workspace workspace = night.workspace();
        return new GateRules(
                night.indicators(),
                new GateRules.Population(
                        (indicator, area, sex, year) -> denominators
                                .counts()
                                .getOrDefault(
                                        CalculateFigures.Denominators.key(indicator, area.value(), sex, year),
                                        Double.NaN),
                        populations(workspace, denominators)),
                ExpectedWards.of(register, workspace.vintage(), workspace.scope()),
                agreements(workspace),
                new GateRules.Limits(
                        workspace.checks().wardSumsWithin(), workspace.checks().denominatorWithinFactor()));
    }

    private static Populations populations(Workspace workspace, CalculateFigures.Denominators denominators) {
        Populations populations = new Populations();
        denominators.all().forEach(count -> {
            Double years = workspace
                    .indicators()
                    .find(count.indicator())
                    .map(Indicator::population)
                    .map(Indicator.Population::years)
                    .orElse(null);
            if (years != null && count.sex().equals("PERSONS")) {
                populations.add(count.area(), count.year(), count.count(), years);
            }
        });
        return populations;
    }

    private static List<GateRules.Agreement> agreements(Workspace workspace) {
        return workspace.agreements().stream()
                .map(each -> new GateRules.Agreement(each.indicator(), each.first(), each.second(), each.tolerance()))
                .toList();
    }

    /** What the checks on the run as a whole must know. */
    static RunQuestions questions(RunInputs inputs) {
        Workspace workspace = inputs.workspace();
        List<AskedPeriod> asked = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        for (WorkspaceFile.Threshold threshold : workspace.thresholds()) {
            if (threshold.period() != null) {
                asked.add(new AskedPeriod(null, threshold.indicator(), threshold.period()));
            }
        }
        for (int i = 0; i < inputs.sources().size(); i++) {
            SourceDescriptor source = inputs.sources().get(i);
            WorkspaceFile.Source use = workspace.sources().get(i);
            if (use.mustHold() != null) {
                asked.add(new AskedPeriod(source.id(), null, use.mustHold()));
            }
            if (use.nextDue() != null) {
                editions.add(new Edition(source.id(), source.publisher(), source.published(), use.nextDue()));
            }
        }
        return new RunQuestions(inputs.asOf(), asked, editions, agreements(workspace));
    }
}
