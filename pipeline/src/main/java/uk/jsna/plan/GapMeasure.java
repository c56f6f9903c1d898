package uk.jsna.plan;

/** What a gap is worked out from in a release. */
public sealed interface GapMeasure {

    /**
     * One indicator of the plan less another, such as year 6 less reception.
     *
     * @param group id of the indicator in the plan that is reduced by the other
     * @param reference id of the indicator in the plan that is taken from it
     */
    record OfRows(String group, String reference) implements GapMeasure {}

    /**
     * The gap of one indicator between a group of children and those whom the release compares it with.
     *
     * @param indicator id of the indicator
     * @param categoryType what the group is defined by, such as Free school meals
     * @param group the group, such as Eligible; the gap is the others' value less the group's
     */
    record OfGroups(String indicator, String categoryType, String group) implements GapMeasure {}
}
