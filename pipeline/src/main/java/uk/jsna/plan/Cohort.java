package uk.jsna.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;

/**
 * The areas that a target follows, chosen once at the baseline and kept.
 *
 * @param target the target's id
 * @param baseline the period whose figures chose them
 * @param boundaryVintage the boundaries they have, such as WD2021; figures on other boundaries are not theirs
 * @param areas their codes, sorted
 */
public record Cohort(String target, TimePeriod baseline, String boundaryVintage, List<AreaCode> areas) {

    private static final String MENDING = "Restore the file that was stored, or freeze the cohort again.";

    public Cohort {
        if (target.isBlank() || boundaryVintage.isBlank()) {
            throw new IllegalArgumentException(
                    "a cohort has no target or no boundary vintage, but must have both. Give both.");
        }
        areas = List.copyOf(new TreeSet<>(areas));
    }

    /** Whether the area was over the threshold at the baseline. */
    public boolean contains(AreaCode area) {
        return areas.contains(area);
    }

    /** The cohort as a text that {@link #parse} reads back: three lines of what it is, then a line for each area. */
    public String text() {
        return "target: " + target + "\nbaseline: " + baseline.type() + " " + baseline.label() + "\nboundaries: "
                + boundaryVintage + "\n"
                + areas.stream().map(area -> "- " + area + "\n").collect(Collectors.joining());
    }

    /**
     * Reads a stored cohort.
     *
     * @throws IllegalArgumentException where the text is not what {@link #text} writes; the message names the line
     */
    public static Cohort parse(String text) {
        List<String> lines = text.lines().toList();
        String target = after(lines, 0, "target: ");
        String[] baseline = after(lines, 1, "baseline: ").split(" ", 2);
        String boundaries = after(lines, 2, "boundaries: ");
        List<AreaCode> areas = new ArrayList<>();
        for (int i = 3; i < lines.size(); i++) {
            areas.add(new AreaCode(after(lines, i, "- ")));
        }
        if (baseline.length < 2
                || Arrays.stream(PeriodType.values())
                        .noneMatch(type -> type.name().equals(baseline[0]))) {
            throw refused(1, lines.get(1), "baseline: ", "a period's type and the period");
        }
        TimePeriod period = TimePeriod.parse(PeriodType.valueOf(baseline[0]), baseline[1]);
        return new Cohort(target, period, boundaries, areas);
    }

    private static String after(List<String> lines, int index, String start) {
        String line = index < lines.size() ? lines.get(index) : "";
        if (!line.startsWith(start)) {
            throw refused(index, line, start, "a value");
        }
        return line.substring(start.length());
    }

    private static IllegalArgumentException refused(int index, String line, String start, String what) {
        return new IllegalArgumentException("stored cohort, line " + (index + 1) + ": is '" + line
                + "', but must start with '" + start + "' and hold " + what + ". " + MENDING);
    }
}
