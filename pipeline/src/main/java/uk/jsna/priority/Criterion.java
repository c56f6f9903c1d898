package uk.jsna.priority;

import java.util.List;
import java.util.Locale;

/** What a need is judged by. Each criterion runs from 0, no reason to act, to 1, the strongest. */
public enum Criterion {
    /** Children in need, over those of the indicator with most in the area. */
    SIZE("children in need"),
    /** How far the value is from its target, as a share of the target; 0 where it is met or none is set. */
    DISTANCE("share of the target that is missing"),
    /** The chance that the yearly change is for the worse; one half where no trend is known. */
    TREND("change a year"),
    /** The widest gap between groups, as a share of the higher value of the two; 0 where none is known. */
    INEQUALITY("widest gap"),
    /** The chance of being worse than the statistical neighbours, or England; one half where neither is known. */
    COMPARISON("value less that of the neighbours"),
    /** Priorities of plans that the indicator serves, over those of the indicator that serves most. */
    PLANS("plan priorities served");

    private static final List<Criterion> ALL = List.of(values());

    private final String measure;

    Criterion(String measure) {
        this.measure = measure;
    }

    /** What the criterion measures before it is brought to 0 to 1. */
    public String measure() {
        return measure;
    }

    /** Where the criterion stands among all, from 0. */
    int place() {
        return ALL.indexOf(this);
    }

    /** The criterion as tables and configuration name it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
