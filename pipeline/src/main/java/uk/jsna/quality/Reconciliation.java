package uk.jsna.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;

/**
 * One figure got in two ways.
 *
 * @param name what is compared with what
 * @param point the figure
 * @param first one way to get it
 * @param second the other way
 * @param tolerance the largest difference that rounding explains
 */
public record Reconciliation(String name, Point point, Way first, Way second, double tolerance) {

    /** The figures named in a finding's message. */
    private static final int SHOWN = 5;

    /** A figure's indicator, area and period. */
    public record Point(String indicator, AreaCode area, String areaName, String period) {

        @Override
        public String toString() {
            return areaName + " (" + area + ") " + period;
        }
    }

    /** Where a value came from, and the value. */
    public record Way(String from, double value) {}

    /** Whether the two are equal but for rounding. */
    public boolean agrees() {
        return Math.abs(first.value() - second.value()) <= tolerance;
    }

    /** One finding for each comparison of an indicator: how many agree, and the first that do not. */
    public static List<Finding> findings(List<Reconciliation> all) {
        Map<String, List<Reconciliation>> byName = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.point().indicator() + ": " + each.name(), TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byName.forEach((name, each) -> findings.add(finding(name, each)));
        return findings;
    }

    private static Finding finding(String name, List<Reconciliation> all) {
        List<Reconciliation> apart = all.stream().filter(each -> !each.agrees()).toList();
        String agree = name + ": " + (all.size() - apart.size()) + " of " + all.size() + " agree.";
        Finding.Place nowhere = Finding.Place.ofSource("");
        if (apart.isEmpty()) {
            return Finding.pass("two_ways_agree", nowhere, agree);
        }
        String shown =
                apart.stream().limit(SHOWN).map(Reconciliation::difference).collect(Collectors.joining("; "));
        return Finding.warn(
                "two_ways_agree",
                nowhere,
                agree + " Apart: " + shown + (apart.size() > SHOWN ? "; and more in the table reconciliations" : "")
                        + ". Find out which is right before either is quoted.");
    }

    private String difference() {
        return point + " " + first.value() + " (" + first.from() + ") and " + second.value() + " (" + second.from()
                + ")";
    }
}
