package uk.jsna.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.SmallArea;
import uk.jsna.indicator.AreaCode;

/**
 * Every small area lies in one ward of a year, and those that a lookup holds are those that children are counted in. A
 * lookup that breaks this would move figures to the wrong wards, and nobody would see it.
 */
public final class SmallAreaLookupsAgree {

    static final String ONE_WARD = "small_area_lies_in_one_ward";
    static final String HAS_CHILDREN = "small_area_has_children";
    static final String IN_LOOKUP = "small_area_is_in_lookup";

    /** What a lookup says of one small area. */
    public record Link(Finding.Place place, Years years, AreaCode area, String name, AreaCode ward) {}

    /** The census of a lookup's small areas and the year of its wards. */
    public record Years(BoundaryVintage census, BoundaryVintage wards) {}

    /** How many children live in a small area, and where that is said. */
    public record Weight(Finding.Place place, AreaCode area, long children) {}

    private SmallAreaLookupsAgree() {}

    /**
     * The findings, one a file and fault.
     *
     * @param census the census whose small areas the children are counted in
     */
    public static List<Finding> check(List<Link> links, List<Weight> weights, BoundaryVintage census) {
        Map<String, List<Link>> files = new TreeMap<>();
        links.forEach(link -> files.computeIfAbsent(link.place().source() + "|" + link.years(), x -> new ArrayList<>())
                .add(link));
        List<Finding> findings = new ArrayList<>(possible(weights));
        for (List<Link> lookup : files.values()) {
            findings.addAll(oneWard(lookup));
            if (lookup.get(0).years().census().equals(census) && !weights.isEmpty()) {
                List<Link> uncounted = uncounted(lookup, weights);
                List<Weight> strangers = strangers(lookup, weights);
                findings.addAll(
                        uncounted.isEmpty() || strangers.isEmpty()
                                ? Stream.concat(haveChildren(uncounted, weights), inLookup(strangers, lookup))
                                        .toList()
                                : List.of(ofAnotherCensus(uncounted, strangers)));
            }
        }
        return findings;
    }

    private static List<Finding> possible(List<Weight> weights) {
        return weights.stream()
                .filter(weight -> weight.children() < 0 || weight.children() > SmallArea.Children.MOST)
                .limit(1)
                .map(weight -> Finding.fail(
                        HAS_CHILDREN,
                        weight.place(),
                        weight.area() + " has " + weight.children()
                                + " children, but must have between 0 and " + SmallArea.Children.MOST
                                + ". Check that the column is the right one."))
                .toList();
    }

    /** Of two censuses most small areas are the same, so that a file of the wrong one looks like one with gaps. */
    private static Finding ofAnotherCensus(List<Link> uncounted, List<Weight> strangers) {
        Link link = uncounted.stream().min(inFileOrder()).orElseThrow();
        Weight weight = strangers.stream().min(inRowOrder()).orElseThrow();
        BoundaryVintage census = link.years().census();
        return Finding.fail(
                IN_LOOKUP,
                weight.place(),
                "children are counted in " + strangers.size() + " small areas that the lookup of " + census + " to "
                        + link.years().wards() + " (" + link.place().file() + ") has not, the first "
                        + weight.area() + ", and in none of " + uncounted.size() + " that it has, the first "
                        + link.area() + ", but both files must be of the small areas of one census. Add a lookup from"
                        + " the small areas of the census that the children are counted in, or name weights that are"
                        + " counted in those of " + census + "; where both are, add the rows that are missing.");
    }

    private static List<Finding> oneWard(List<Link> lookup) {
        Map<AreaCode, Link> first = new TreeMap<>();
        List<Link> again = new ArrayList<>();
        for (Link link : lookup) {
            Link known = first.putIfAbsent(link.area(), link);
            if (known != null && !known.ward().equals(link.ward())) {
                again.add(link);
            }
        }
        return again.stream()
                .min(inFileOrder())
                .map(link -> Finding.fail(
                        ONE_WARD,
                        link.place(),
                        again.size() + " small areas lie in two wards of "
                                + link.years().wards() + "; the first: "
                                + link.area() + " in "
                                + Objects.requireNonNull(first.get(link.area())).ward() + " and in " + link.ward()
                                + ", but each must lie in one. Correct the lookup."))
                .stream()
                .toList();
    }

    /** The small areas of a lookup in which no children are counted, of the countries that the weights are of. */
    private static List<Link> uncounted(List<Link> lookup, List<Weight> weights) {
        TreeSet<AreaCode> counted = new TreeSet<>();
        TreeSet<Character> countries = new TreeSet<>();
        weights.forEach(weight -> {
            counted.add(weight.area());
            countries.add(weight.area().value().charAt(0));
        });
        return lookup.stream()
                .filter(link -> !counted.contains(link.area()))
                .filter(link -> countries.contains(link.area().value().charAt(0)))
                .toList();
    }

    private static List<Weight> strangers(List<Link> lookup, List<Weight> weights) {
        TreeSet<AreaCode> held = new TreeSet<>();
        lookup.forEach(link -> held.add(link.area()));
        return weights.stream().filter(weight -> !held.contains(weight.area())).toList();
    }

    private static Stream<Finding> haveChildren(List<Link> uncounted, List<Weight> weights) {
        return uncounted.stream()
                .min(inFileOrder())
                .map(link -> Finding.fail(
                        HAS_CHILDREN,
                        link.place(),
                        uncounted.size() + " small areas of " + link.years().census()
                                + " have no count of children in "
                                + weights.get(0).place().file() + "; the first: " + link.area()
                                + ". Its ward could not be split. Add the rows that are missing there."))
                .stream();
    }

    private static Stream<Finding> inLookup(List<Weight> strangers, List<Link> lookup) {
        Link any = lookup.get(0);
        return strangers.stream()
                .min(inRowOrder())
                .map(weight -> Finding.fail(
                        IN_LOOKUP,
                        weight.place(),
                        strangers.size() + " small areas with children are not in the lookup of "
                                + any.years().census()
                                + " to " + any.years().wards() + " ("
                                + any.place().file() + "); the first: " + weight.area()
                                + ", where " + weight.children()
                                + " children live. They would belong to no ward. Add the rows that are missing there."))
                .stream();
    }

    private static Comparator<Weight> inRowOrder() {
        return Comparator.comparingLong(weight -> weight.place().row());
    }

    private static Comparator<Link> inFileOrder() {
        return Comparator.comparingLong(link -> link.place().row());
    }
}
