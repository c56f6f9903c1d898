package uk.jsna.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.Outcome;

/** A workspace file as it is written; {@code workspace.schema.json} says what each key means. */
public record WorkspaceFile(
        String title,
        String inputs,
        String output,
        @Nullable String asOf,
        Areas areas,
        Boundaries boundaries,
        List<Source> sources,
        @Nullable Benchmarks benchmarks,
        Disclosure disclosure,
        List<Threshold> thresholds,
        @Nullable Checks checks,
        List<Agreement> agreements,
        List<PlanUse> plans,
        List<Indicator> indicators,
        @Nullable String deprivation,
        @Nullable Priorities priorities,
        @Nullable Imprint imprint) {

    public WorkspaceFile {
        sources = Workspace.orEmpty(sources);
        thresholds = Workspace.orEmpty(thresholds);
        agreements = Workspace.orEmpty(agreements);
        plans = Workspace.orEmpty(plans);
        indicators = Workspace.orEmpty(indicators);
    }

    /** The day the release stands for; null where the workspace leaves it open. */
    @Nullable
    LocalDate day() {
        return asOf == null ? null : LocalDate.parse(asOf);
    }

    /** Which areas are published, and the groups of areas that the council names. */
    public record Areas(List<String> scope, List<Group> groups) {
        public Areas {
            scope = Workspace.orEmpty(scope);
            groups = Workspace.orEmpty(groups);
        }
    }

    /** A named set of areas: wards, authorities or other groups. */
    public record Group(String code, String name, List<String> areas) {}

    /**
     * The boundaries that wards are published in.
     *
     * @param weights the source of the children in small areas, by which a ward of other boundaries is split
     * @param smallAreaDeprivation the source of the ranks of small areas by income deprivation affecting children
     */
    public record Boundaries(
            String vintage,
            List<String> shapes,
            @Nullable String weights,
            @Nullable String smallAreaDeprivation) {
        public Boundaries {
            shapes = Workspace.orEmpty(shapes);
        }
    }

    /**
     * One source the run reads.
     *
     * @param source a built-in descriptor's id, or a descriptor file's path
     * @param files a pattern that replaces the descriptor's own
     * @param sheet a sheet that replaces the descriptor's own
     * @param member a member of an archive that replaces the descriptor's own
     * @param period the period of every figure, in place of where the descriptor looks for it
     * @param areasBy {@code code} or {@code name}, where the workspace must choose against the descriptor
     * @param optional whether the run goes on where no file matches
     * @param findings outcomes of checks that differ for this source, by check
     * @param mustHold a period that the file must hold; null where any will do
     * @param nextDue the day on which the publisher brings out the next edition; null where nobody has said
     */
    public record Source(
            String source,
            @Nullable String files,
            @Nullable String sheet,
            @Nullable String member,
            @Nullable String period,
            @Nullable String areasBy,
            boolean optional,
            Map<String, Outcome> findings,
            @Nullable String mustHold,
            @Nullable LocalDate nextDue) {

        public Source {
            findings = findings == null ? Map.of() : Map.copyOf(findings);
        }
    }

    /** What areas are compared with besides the areas they lie in. */
    public record Benchmarks(String neighbours) {}

    /**
     * Who may not be worked out.
     *
     * @param standard the rule of every indicator that has no other
     * @param indicators rules by indicator
     * @param wholes the workspace's own indicators that are made of others, beside those of the product
     * @param pooled the workspace's own indicators that pool the years of others
     */
    public record Disclosure(
            Rule standard,
            Map<String, Rule> indicators,
            List<IndicatorCatalogue.Whole> wholes,
            List<IndicatorCatalogue.Pooled> pooled) {
        public Disclosure {
            indicators = indicators == null ? Map.of() : Map.copyOf(indicators);
            wholes = Workspace.orEmpty(wholes);
            pooled = Workspace.orEmpty(pooled);
        }
    }

    /**
     * Counts from 1 to the threshold are withheld.
     *
     * @param threshold the largest count that is withheld
     * @param kind whether the count is a share of a group or events over a population
     * @param complement whether a small rest is withheld; as the kind says where it is left out
     * @param wholeGroup whether 100% is withheld; as the kind says where it is left out
     * @param smallDenominator whether a small group is withheld, zero included; yes where it is left out
     * @param roundTo where given, counts that are shown are rounded to its nearest multiple
     */
    public record Rule(
            int threshold,
            Kind kind,
            @Nullable Boolean complement,
            @Nullable Boolean wholeGroup,
            @Nullable Boolean smallDenominator,
            @Nullable Integer roundTo) {
        /** Whether the count is a share of a group or events over a population. */
        public enum Kind {
            SHARE,
            EVENTS
        }
    }

    /**
     * How far checks may be off before they say so, and what then follows.
     *
     * @param wardSumsWithin how far the value of an authority may lie from the value of its wards together, in the
     *     indicator's unit: rounding and the publisher's own disclosure control keep them from being equal
     * @param denominatorWithinFactor how many times larger or smaller than the population a denominator may be
     * @param movedMoreThan the number of standard errors beyond which a value that moved since the last release is listed
     * @param outcomes outcomes of checks that differ for every source, by check
     */
    public record Checks(
            Double wardSumsWithin,
            Double denominatorWithinFactor,
            Double movedMoreThan,
            Map<String, Outcome> outcomes) {

        static final Checks STANDARD = new Checks(0.15, 2.0, 4.0, Map.of());

        public Checks {
            wardSumsWithin = wardSumsWithin == null ? 0.15 : wardSumsWithin;
            denominatorWithinFactor = denominatorWithinFactor == null ? 2 : denominatorWithinFactor;
            movedMoreThan = movedMoreThan == null ? 4 : movedMoreThan;
            outcomes = outcomes == null ? Map.of() : Map.copyOf(outcomes);
        }
    }

    /** Who publishes the release, how to reach them, and when the next is due. */
    public record Imprint(
            @Nullable String publisher,
            @Nullable String contact,
            @Nullable String nextUpdate) {}

    /** How much each criterion counts, by its name, where indicators are scored as priorities. */
    public record Priorities(Map<String, Double> weights) {
        public Priorities {
            weights = Map.copyOf(weights);
        }
    }

    /** A level above which a ward is a hot spot. */
    public record Threshold(
            String indicator, double over, @Nullable String period) {

        /** What tables call it. */
        public String id() {
            return "over-" + BigDecimal.valueOf(over).stripTrailingZeros().toPlainString() + "-" + indicator;
        }
    }

    /** Two sources that hold one figure, and how far apart rounding may put them. */
    public record Agreement(String indicator, String first, String second, double tolerance) {}

    /**
     * A plan that the run judges.
     *
     * @param plan the plan file
     * @param replay the plan's replay to judge in its place, where the plan's own years have no figures
     */
    public record PlanUse(String plan, @Nullable String replay) {}
}
