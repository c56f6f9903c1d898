package uk.jsna.quality;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;

/**
 * What the checks on figures must know of the workspace.
 *
 * @param indicators the indicators by id
 * @param population what populations are known
 * @param wards the wards that the workspace publishes
 * @param agreements the figures that two sources hold and that must agree
 * @param limits how far a figure may be off
 */
public record GateRules(
        Map<String, Indicator> indicators,
        Population population,
        ExpectedWards wards,
        List<Agreement> agreements,
        Limits limits)
        implements Serializable {

    public GateRules {
        indicators = Map.copyOf(indicators);
        agreements = List.copyOf(agreements);
    }

    /** The count of an indicator that serves others as their denominator. */
    @FunctionalInterface
    public interface Counts extends Serializable {

        /** The count; NaN where there is none. */
        double of(String indicator, AreaCode area, String sex, int year);
    }

    /**
     * What populations are known.
     *
     * @param counts those that are denominators
     * @param roughly how many children of one year of age live where
     */
    public record Population(Counts counts, Populations roughly) implements Serializable {}

    /** Two sources that hold one figure, and how far apart rounding may put them. */
    public record Agreement(String indicator, String first, String second, double tolerance) implements Serializable {}

    /**
     * How far a figure may be off.
     *
     * @param wardSumsWithin how far the value of an authority may lie from that of its wards together, in the unit
     * @param denominatorWithinFactor how many times larger or smaller than the population a denominator may be
     */
    public record Limits(double wardSumsWithin, double denominatorWithinFactor) implements Serializable {}

    /** Rules of no workspace, under which nothing is expected. */
    static GateRules none() {
        return new GateRules(
                Map.of(),
                new Population((indicator, area, sex, year) -> Double.NaN, new Populations()),
                new ExpectedWards("", List.of(), new TreeMap<>()),
                List.of(),
                new Limits(0, 1));
    }

    Set<String> proportions() {
        return indicators.values().stream()
                .filter(indicator -> indicator.valueType() == ValueType.PROPORTION)
                .map(Indicator::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
