package uk.jsna.attacker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an attack found. It names cells, files and techniques; a count that was worked out is as secret as before and is not
 * in any text it gives.
 */
public final class AttackReport {

    /** Cells of the indicators at risk, and how many of them the council withholds. */
    record Size(int cells, int withheld) {}

    /** Files in a format that nobody reads, and columns whose role nobody knows. */
    record Gaps(List<String> files, List<String> columns) {

        Gaps {
            files = List.copyOf(files);
            columns = List.copyOf(columns);
        }

        boolean isEmpty() {
            return files.isEmpty() && columns.isEmpty();
        }
    }

    private final Size size;
    private final List<Disclosure> disclosures;
    private final List<Shown> shown;
    private final String contradiction;
    private final Gaps gaps;

    AttackReport(Size size, List<Disclosure> disclosures, List<Shown> shown, String contradiction, Gaps gaps) {
        this.size = size;
        this.disclosures = List.copyOf(disclosures);
        this.shown = List.copyOf(shown);
        this.contradiction = contradiction;
        this.gaps = gaps;
    }

    /** Cells of the indicators of which something is withheld. */
    public int cells() {
        return size.cells();
    }

    /** Cells that the council withholds. */
    public int withheld() {
        return size.withheld();
    }

    /** Withheld counts that are known exactly. */
    public int exactCells() {
        return exact().size();
    }

    /** Withheld counts of which too narrow a range is known. */
    public int narrowCells() {
        return narrow().size();
    }

    /** Figures made from withheld counts that are shown. */
    public int shownFigures() {
        return shown.size();
    }

    /**
     * The report without what follows from an earlier release of these cells alone, for which a person has signed.
     *
     * @param signed cells as indicator/area/period/sex/category
     */
    public AttackReport without(Set<String> signed) {
        List<Disclosure> others = disclosures.stream()
                .filter(found -> !(found.techniques().contains(Technique.EARLIER_RELEASE)
                        && signed.contains(found.cell().toString())))
                .toList();
        return new AttackReport(size, others, shown, contradiction, gaps);
    }

    /**
     * The report without the withheld counts that another attack, on the earlier releases alone, worked out already: in the
     * earlier release itself, or in this one where the count was not revised since.
     */
    AttackReport beyond(AttackReport earlier, Predicate<Key> isSameAsBefore) {
        Set<String> known = earlier.disclosures().stream()
                .map(found -> (found.release() + 1) + " " + found.cell())
                .collect(Collectors.toSet());
        List<Disclosure> others = disclosures.stream()
                .filter(found -> !known.contains(found.release() + " " + found.cell()))
                .filter(found -> found.release() > 0
                        || !known.contains("1 " + found.cell())
                        || !isSameAsBefore.test(found.cell()))
                .toList();
        return new AttackReport(size, others, shown, contradiction, gaps);
    }

    List<Disclosure> disclosures() {
        return disclosures;
    }

    List<Shown> shown() {
        return shown;
    }

    /** Why the published figures cannot all be right; empty where they can. */
    public String contradiction() {
        return contradiction;
    }

    Gaps gaps() {
        return gaps;
    }

    List<Disclosure> exact() {
        return disclosures.stream().filter(Disclosure::isExact).toList();
    }

    List<Disclosure> narrow() {
        return disclosures.stream().filter(found -> !found.isExact()).toList();
    }

    /** True where nothing was found and everything was read. */
    public boolean isClean() {
        return exitCode() == 0;
    }

    /** 0 clean; 1 disclosed, or not all could be read; 3 contradictory. */
    public int exitCode() {
        if (!contradiction.isEmpty()) {
            return 3;
        }
        return disclosures.isEmpty() && shown.isEmpty() && gaps.isEmpty() ? 0 : 1;
    }

    /** The report for people; it names cells and techniques but no count. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(firstLine());
        lines.addAll(faults());
        return lines;
    }

    private String firstLine() {
        String found = contradiction.isEmpty()
                ? ", exact " + exact().size() + ", narrow " + narrow().size()
                : ", not attacked to the end: " + contradiction;
        return "cells " + size.cells() + ", withheld " + size.withheld() + found
                + (shown.isEmpty() ? "" : ", shown " + shown.size());
    }

    /** One line for each reason why the release must not be published. */
    public List<String> faults() {
        List<String> lines = new ArrayList<>();
        for (Disclosure found : disclosures) {
            lines.add((found.isExact() ? "exact " : "narrow ") + found.cell()
                    + (found.release() == 0 ? "" : " in the release " + found.release() + " before") + " by "
                    + Arrays.toString(found.techniques().toArray()));
        }
        shown.forEach(found -> lines.add("shown " + found));
        gaps.columns()
                .forEach(column ->
                        lines.add("not known: " + column + ". Give it a role in the attacker's exposure map."));
        gaps.files().forEach(file -> lines.add("not read: " + file));
        return lines;
    }
}
