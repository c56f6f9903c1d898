package uk.jsna.report;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param imprint who publishes it
 */
public record PageInputs(
        String title,
        LocalDate asOf,
        List<String> scope,
        List<Headline> headlines,
        List<WardShape> shapes,
        Imprint imprint) {

    public PageInputs {
        scope = List.copyOf(scope);
        headlines = List.copyOf(headlines);
        shapes = List.copyOf(shapes);
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
