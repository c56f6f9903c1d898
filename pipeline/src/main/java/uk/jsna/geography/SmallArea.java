package uk.jsna.geography;

import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;

/**
 * A lower layer super output area as its publishers describe it.
 *
 * @param name its statistical name; empty where no source tells it
 * @param children the children who live there; null where no source counts them
 * @param deprivation how deprived they are; null where no source tells it
 */
public record SmallArea(
        AreaCode code,
        String name,
        @Nullable Children children,
        @Nullable Deprivation deprivation) {

    /**
     * The children who live in a small area.
     *
     * @param number how many
     * @param period the period that they are counted in
     */
    public record Children(long number, String period) {

        /** Far more than live in any small area, which has some 1,500 people. */
        public static final long MOST = 1_000_000;
    }

    /**
     * The income deprivation affecting children index, as a rank.
     *
     * @param rank the rank among the small areas of England, 1 the most deprived
     * @param decile the tenth that the rank lies in, 1 the most deprived; null where the source gives none
     * @param period the year of the index
     */
    public record Deprivation(int rank, @Nullable Integer decile, String period) {}
}
