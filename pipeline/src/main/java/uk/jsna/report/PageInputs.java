package uk.jsna.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a release need besides its tables.
 *
 * @param title what the release is called
 * @param asOf the day it stands for
 * @param scope codes of the areas whose wards are shown, in the order in which they are shown
 * @param headlines the thresholds that the page leads with
 * @param shapes the wards' shapes; empty where no map is wanted
 * @param protections the disclosure rule of each indicator
 * @param imprint who publishes it
 */
public record PageInputs(
        String title,
        LocalDate asOf,
        List<String> scope,
        List<Headline> headlines,
        List<WardShape> shapes,
        List<Protection> protections,
        Imprint imprint) {

    public PageInputs {
        scope = List.copyOf(scope);
        headlines = List.copyOf(headlines);
        shapes = List.copyOf(shapes);
        protections = List.copyOf(protections);
    }

    /**
     * The disclosure rule of an indicator, for readers.
     *
     * @param indicator indicator id
     * @param threshold the largest number that is small
     * @param counts whether small counts are hidden; no where the numerator sums scores
     * @param complement whether a figure is hidden where those not counted are few
     * @param wholeGroup whether a figure is hidden where everybody is counted
     * @param smallGroup whether a figure of a small group is hidden, zero included
     */
    public record Protection(
            String indicator,
            int threshold,
            boolean counts,
            boolean complement,
            boolean wholeGroup,
            boolean smallGroup) {

        /** What is hidden besides small counts, in words. */
        List<String> others() {
            List<String> others = new ArrayList<>();
            if (complement) {
                others.add("all but 1 to " + threshold + " counted");
            }
            if (wholeGroup) {
                others.add("all counted");
            }
            if (smallGroup) {
                others.add("groups of 1 to " + threshold);
            }
            return others.isEmpty() ? List.of("nothing") : others;
        }
    }

    /**
     * A threshold that the page leads with.
     *
     * @param indicator indicator id
     * @param over the threshold
     * @param period the period; null for the latest
     */
    public record Headline(
            String indicator, BigDecimal over, @Nullable String period) {}

    /**
     * Who publishes the release. A part that is empty is left out.
     *
     * @param publisher the organisation
     * @param contact how to reach it
     * @param nextUpdate when the next release is due
     */
    public record Imprint(String publisher, String contact, String nextUpdate) {

        /** Nothing is said of the publisher. */
        public static final Imprint NONE = new Imprint("", "", "");
    }
}
