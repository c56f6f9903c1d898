package uk.jsna.report;

import org.jspecify.annotations.Nullable;
import uk.jsna.ranking.Level;

/**
 * Which wards are the worst, and how sure is that?
 *
 * @param wards whose figures are ranked
 * @param level what makes a ward a hot spot; null where only ranks are asked for
 * @param choice which of the ranked wards are shown
 */
public record RankedQuery(Wards wards, @Nullable Level level, Choice choice) {

    /**
     * Wards and their figures.
     *
     * @param indicator indicator id
     * @param area code or name of the area whose wards are held against each other
     * @param period the period as it is written; null for the latest
     * @param people the people the figures are about
     */
    public record Wards(
            String indicator, String area, @Nullable String period, HotSpotQuery.Group people) {}

    /**
     * Which of the ranked wards are shown; all conditions hold together.
     *
     * @param top the worst so many, with those that share the last place; 0 for no such limit
     * @param probability smallest chance of being a hot spot; 0 for no such limit
     * @param moved only wards that came over the level or went back since the baseline of a target
     * @param clustered only wards in a cluster
     */
    public record Choice(int top, double probability, boolean moved, boolean clustered) {}
}
