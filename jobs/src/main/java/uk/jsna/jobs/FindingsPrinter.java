package uk.jsna.jobs;

import java.io.PrintWriter;
import java.util.List;
import uk.jsna.quality.CheckResult;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/** Prints findings as a person reads them: what stops publication first. */
final class FindingsPrinter {

    private final PrintWriter err;

    FindingsPrinter(PrintWriter err) {
        this.err = err;
    }

    /** Prints fails and warnings, and how many checks passed. */
    void print(List<Finding> findings, List<CheckResult> checks) {
        print(findings, Outcome.FAIL);
        print(findings, Outcome.WARN);
        long passed = checks.stream()
                .filter(check -> check.outcome() == Outcome.PASS && check.lookedAt() > 0)
                .count();
        if (!checks.isEmpty()) {
            err.println(passed + " checks passed.");
        }
        err.flush();
    }

    private void print(List<Finding> findings, Outcome outcome) {
        findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .forEach(finding -> err.println(outcome + " " + finding.check() + " " + finding));
    }
}
