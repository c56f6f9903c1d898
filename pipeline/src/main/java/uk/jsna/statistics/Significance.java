package uk.jsna.statistics;

/**
 * Where an area's interval stands against a benchmark, before any judgement of better or worse: the direction and the
 * strictest of the two levels at which the difference shows.
 */
public enum Significance {
    /** The whole 99.8% interval lies below the benchmark. */
    LOW_998,
    /** The whole 95% interval lies below the benchmark, the 99.8% interval does not. */
    LOW_95,
    /** The benchmark lies within the 95% interval, its ends included. */
    NOT_SIGNIFICANT,
    /** The whole 95% interval lies above the benchmark, the 99.8% interval does not. */
    HIGH_95,
    /** The whole 99.8% interval lies above the benchmark. */
    HIGH_998,
    /** The value, a 95% limit or the benchmark is missing. */
    NOT_COMPARED;

    /** The comparison of an estimate with a benchmark; without 99.8% limits the stricter level is never claimed. */
    public static Significance of(Estimate estimate, double benchmark) {
        if (Double.isNaN(estimate.value() + estimate.lower95() + estimate.upper95() + benchmark)) {
            return NOT_COMPARED;
        }
        if (estimate.upper95() < benchmark) {
            return estimate.upper998() < benchmark ? LOW_998 : LOW_95;
        }
        if (estimate.lower95() > benchmark) {
            return estimate.lower998() > benchmark ? HIGH_998 : HIGH_95;
        }
        return NOT_SIGNIFICANT;
    }

    /** The comparison at one level only, of an interval with a benchmark, named as at 95%. */
    public static Significance of(Interval interval, double benchmark) {
        if (Double.isNaN(interval.lower() + interval.upper() + benchmark)) {
            return NOT_COMPARED;
        }
        if (interval.upper() < benchmark) {
            return LOW_95;
        }
        return interval.lower() > benchmark ? HIGH_95 : NOT_SIGNIFICANT;
    }

    /**
     * The comparison of two estimates by overlap: they differ at a level where their intervals share no value. It is
     * stricter than a test of the difference and is offered where a council's own report used it.
     */
    public static Significance ofOverlap(Estimate area, Estimate other) {
        if (Double.isNaN(area.lower95() + area.upper95() + other.lower95() + other.upper95())) {
            return NOT_COMPARED;
        }
        if (area.upper95() < other.lower95()) {
            return area.upper998() < other.lower998() ? LOW_998 : LOW_95;
        }
        if (area.lower95() > other.upper95()) {
            return area.lower998() > other.upper998() ? HIGH_998 : HIGH_95;
        }
        return NOT_SIGNIFICANT;
    }

    /** Whether the area is below the benchmark at 95% or more. */
    public boolean isLow() {
        return this == LOW_95 || this == LOW_998;
    }

    /** Whether the area is above the benchmark at 95% or more. */
    public boolean isHigh() {
        return this == HIGH_95 || this == HIGH_998;
    }
}
