package uk.jsna.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.jsna.attacker.Attack;
import uk.jsna.attacker.AttackReport;
import uk.jsna.attacker.SameCounts;
import uk.jsna.disclosure.CellKey;
import uk.jsna.quality.Finding;
import uk.jsna.quality.Outcome;

/**
 * The last thing a release must withstand before anybody sees it: the independent attacker reads the finished folder and
 * the releases before it, as a stranger would. Where it works out a withheld count, finds a figure made from one, or meets
 * a file or a column that it does not know, the release is not published.
 */
final class ReleaseGate {

    private static final String CHECK = "withstands_attack";
    private static final int MOST_EARLIER = 20;

    private ReleaseGate() {}

    /**
     * What came of the attack.
     *
     * @param findings why the release must not be published
     * @param result how many cells were attacked, together with how many earlier releases, and how many were worked out
     */
    record Attacked(List<Finding> findings, Map<String, Long> result) {
        Attacked {
            findings = List.copyOf(findings);
            result = new TreeMap<>(result);
        }
    }

    /**
     * Attacks a staged release, together with the earlier ones. Where all these files fit no one truth nothing is published.
     *
     * @param folders where it stands, and where the earlier ones are
     * @param signed cells that an earlier release showed and that a person has signed for
     * @param same which counts were not revised: the attacker is told, and so knows more than readers can
     */
    static Attacked attack(ReleaseFolders folders, Set<CellKey> signed, SameCounts same) {
        try {
            Set<String> known =
                    signed.stream().map(RecordedCounts::asAttackerWrites).collect(Collectors.toSet());
            List<Path> earlier = earlier(folders);
            AttackReport report = Attack.of(folders.stage(), earlier, same).without(known);
            Map<String, Long> result = Map.of(
                    "cells", (long) report.cells(),
                    "withheld", (long) report.withheld(),
                    "earlier releases", (long) earlier.size(),
                    "exact", (long) report.exactCells(),
                    "narrow", (long) report.narrowCells(),
                    "shown", (long) report.shownFigures());
            return new Attacked(report.isClean() ? List.of() : findings(report), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Earlier releases, newest first; of those with the same figures only one. */
    private static List<Path> earlier(ReleaseFolders folders) {
        Set<String> seen = new HashSet<>(Set.of(figures(folders.stage())));
        List<Path> earlier = new ArrayList<>();
        for (Path release : folders.published()) {
            if (earlier.size() < MOST_EARLIER && seen.add(figures(release))) {
                earlier.add(release);
            }
        }
        return earlier;
    }

    private static String figures(Path release) {
        Path figures = release.resolve("csv").resolve("indicator_figures.csv");
        return figures.toFile().isFile() ? Checksum.of(figures) : release.toString();
    }

    private static List<Finding> findings(AttackReport report) {
        List<Finding> findings = new ArrayList<>();
        if (!report.contradiction().isEmpty()) {
            findings.add(
                    finding(report.contradiction() + ". Publish figures that add up, or withhold those that do not."));
        }
        report.faults()
                .forEach(fault -> findings.add(
                        finding(fault + (fault.startsWith("not ") ? "" : ". Withhold more, or take the figure out."))));
        return findings;
    }

    private static Finding finding(String message) {
        return new Finding(
                CHECK,
                Outcome.FAIL,
                "the independent attack on the finished release: " + message,
                Finding.Place.ofSource(""));
    }
}
