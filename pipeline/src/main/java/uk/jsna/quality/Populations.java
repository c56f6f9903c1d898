package uk.jsna.quality;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.indicator.AreaCode;

/**
 * How many children of one year of age an area has, about: an estimate of children over many years of age, divided by
 * these. Good enough to tell a cohort from ten cohorts, not to be a denominator.
 */
public final class Populations implements Serializable {

    /** An estimate over fewer years of age says too little of the others. */
    private static final double ENOUGH_YEARS = 10;

    private final Map<String, TreeMap<Integer, Double>> perYearOfAge = new HashMap<>();

    /**
     * Takes in an estimate; the one over the most years of age counts.
     *
     * @param years the single years of age that it covers
     * @param year the calendar year it was made for
     */
    public void add(AreaCode area, int year, double count, double years) {
        if (years >= ENOUGH_YEARS && count > 0) {
            perYearOfAge
                    .computeIfAbsent(area.value(), unused -> new TreeMap<>())
                    .put(year, count / years);
        }
    }

    /** Children of one year of age in the estimate nearest to a year; NaN where there is none. */
    double near(AreaCode area, int year) {
        TreeMap<Integer, Double> years = perYearOfAge.get(area.value());
        if (years == null) {
            return Double.NaN;
        }
        Map.Entry<Integer, Double> before = years.floorEntry(year);
        Map.Entry<Integer, Double> after = years.ceilingEntry(year);
        if (before == null) {
            return after == null ? Double.NaN : after.getValue();
        }
        return after == null || year - before.getKey() <= after.getKey() - year ? before.getValue() : after.getValue();
    }
}
