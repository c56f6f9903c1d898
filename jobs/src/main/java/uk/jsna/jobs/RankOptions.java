package uk.jsna.jobs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.jsna.ranking.Level;
import uk.jsna.report.RankedQuery;

/** The options of hot spots that rank wards instead of listing those over a threshold. */
final class RankOptions {

    @Option(names = "--under", paramLabel = "NUMBER", description = "Threshold; wards with a value under it")
    private @Nullable BigDecimal under;

    @Option(names = "--top", paramLabel = "N", description = "The N worst wards, with those that share the last place")
    private int top;

    @Option(
            names = "--by",
            paramLabel = "LOCALITY",
            description = "Count the wards chosen by group, district or county")
    private String by = "";

    @Option(names = "--group", paramLabel = "CODE", description = "Only wards of this group; ranks stay those of all")
    private @Nullable String group;

    @Option(
            names = "--probability",
            paramLabel = "P",
            description = "Wards over the threshold with at least this chance, given the data of all")
    private double probability;

    @Option(names = "--new", description = "Wards newly over or no longer over, against the cohort that a plan froze")
    private boolean moved;

    @Option(names = "--clusters", description = "Wards in a cluster of high or low values, 5%% of them false at most")
    private boolean clusters;

    @Option(
            names = "--small-areas",
            paramLabel = "N",
            description = "Within each ward chosen, the N small areas whose children are the most deprived")
    private int smallAreas;

    @Option(names = "--share", description = "With each ward's share of all children counted, and the sum so far")
    private boolean share;

    @Option(names = "--across", description = "In how many indicators each ward is worse than England, or its county")
    private boolean across;

    boolean isAcross() {
        return across;
    }

    String by() {
        return by;
    }

    /** How many small areas of each ward are wanted; 0 where the wards themselves are. */
    int smallAreas() {
        return smallAreas;
    }

    @Nullable
    String group() {
        return group;
    }

    /** Whether wards are to be ranked. */
    boolean isAsked() {
        return under != null
                || top > 0
                || !by.isEmpty()
                || group != null
                || probability > 0
                || moved
                || clusters
                || smallAreas != 0
                || share;
    }

    /** Why the options do not go together; null where they do. */
    @Nullable
    String fault(@Nullable BigDecimal over) {
        if (over != null && under != null) {
            return "--over and --under exclude each other. Name one threshold.";
        }
        if (top < 0) {
            return "--top is " + top + ", but must be 1 or more. Name how many of the worst wards are wanted.";
        }
        if (smallAreas < 0) {
            return "--small-areas is " + smallAreas + ", but must be 1 or more. Name how many of each ward are wanted.";
        }
        if (smallAreas > 0 && !by.isEmpty()) {
            return "--small-areas and --by exclude each other. Ask for the small areas of wards, or for localities.";
        }
        if (probability < 0 || probability > 1) {
            return "--probability is " + probability + ", but must be from 0 to 1, such as 0.9.";
        }
        if (probability > 0 && over == null && under == null) {
            return "--probability needs --over or --under. Name the threshold that the chance is about.";
        }
        return null;
    }

    RankedQuery query(RankedQuery.Wards wards, @Nullable BigDecimal over) {
        Level level = over != null ? Level.over(over) : under != null ? Level.under(under) : null;
        return new RankedQuery(wards, level, new RankedQuery.Choice(top, probability, moved, clusters));
    }
}
