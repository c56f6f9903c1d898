package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.Indicator;
import uk.jsna.ranking.Level;
import uk.jsna.ranking.Ranking;
import uk.jsna.statistics.Interval;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.HotSpotWards;

/** Ranked wards, or their localities, and sentences that say how sure the ranking is. */
public final class RankedAnswer {

    private static final Set<String> MOVED = Set.of("newly over", "no longer over", "newly under", "no longer under");
    private static final Set<String> CLUSTERED = Set.of("hot", "cold");

    /**
     * What was ranked.
     *
     * @param indicator the indicator
     * @param area the area whose wards were ranked
     * @param period the period
     * @param without wards without a value
     */
    record Subject(Indicator indicator, String area, String period, int without) {}

    private static final List<Field> LOCALITY_COLUMNS = List.of(
            new Field("locality", FieldType.TEXT, true, "Group, district or county"),
            new Field("wards", FieldType.INTEGER, true, "Its wards with a value"),
            new Field("chosen", FieldType.INTEGER, true, "Of these, wards that were chosen"),
            new Field("lower_ci95", FieldType.INTEGER, false, "Fewest of its wards among the worst, at 95%"),
            new Field("upper_ci95", FieldType.INTEGER, false, "Most of its wards among the worst, at 95%"),
            new Field(
                    "share_of_children", FieldType.NUMBER, true, "Share of all counted children in the wards chosen"));

    private final RankedQuery query;
    private final Subject subject;
    private final Ranking ranking;
    private final List<RankedWard> ranked;
    private final List<RankedWard> chosen;
    private final Localities localities;

    RankedAnswer(RankedQuery query, Subject subject, Ranking ranking, List<RankedWard> ranked, Localities localities) {
        this.query = query;
        this.subject = subject;
        this.ranking = ranking;
        this.ranked = List.copyOf(ranked);
        this.localities = localities;
        this.chosen = ranked.stream().filter(this::isChosen).toList();
    }

    /** Keeps the wards of a group; their ranks stay those among all wards. */
    public RankedAnswer inGroup(Release release, String group) {
        Set<String> wards = AreaScope.of(release, group).codes();
        List<RankedWard> kept = ranked.stream()
                .filter(ward -> wards.contains(ward.figure().area().value()))
                .toList();
        return new RankedAnswer(query, subject, ranking, kept, localities);
    }

    /**
     * The small areas within the wards chosen whose children are the most deprived.
     *
     * @param most how many of each ward
     */
    public NestedAreas smallAreas(Release release, int most) {
        return NestedAreas.of(release, chosen, most);
    }

    private boolean isChosen(RankedWard ward) {
        Level level = query.level();
        RankedQuery.Choice choice = query.choice();
        boolean top = choice.top() == 0 || ward.sureness().rank() <= choice.top();
        boolean hot = choice.top() > 0
                || choice.moved()
                || choice.clustered()
                || level == null
                || level.isHot(ward.figure().value());
        boolean sure = choice.probability() == 0 || ward.sureness().chance().orElse(-1) >= choice.probability();
        return top
                && (hot || choice.probability() > 0)
                && sure
                && (!choice.moved() || MOVED.contains(ward.publishedText(HotSpotWards.MOVEMENT)))
                && (!choice.clustered() || CLUSTERED.contains(ward.publishedText(HotSpotWards.CLUSTER)));
    }

    /** The columns of the rows. */
    public List<Field> columns() {
        return localities.isAsked() ? LOCALITY_COLUMNS : RankedWard.COLUMNS;
    }

    /** The wards that were chosen, the worst first, or their localities, those with most of them first. */
    public List<List<@Nullable Object>> rows() {
        if (localities.isAsked()) {
            return localityRows();
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        double cumulative = 0;
        for (RankedWard ward : chosen) {
            cumulative += Double.isNaN(ward.share()) ? 0 : ward.share();
            rows.add(ward.row(cumulative));
        }
        return rows;
    }

    private List<List<@Nullable Object>> localityRows() {
        Map<String, List<RankedWard>> wards =
                ranked.stream().collect(Collectors.groupingBy(RankedWard::locality, TreeMap::new, Collectors.toList()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        wards.forEach((locality, all) -> {
            Optional<Interval> count = countAmongTop(all);
            List<RankedWard> own = chosen.stream()
                    .filter(ward -> ward.locality().equals(locality))
                    .toList();
            rows.add(Arrays.asList(
                    locality,
                    (long) all.size(),
                    (long) own.size(),
                    count.map(interval -> (long) interval.lower()).orElse(null),
                    count.map(interval -> (long) interval.upper()).orElse(null),
                    share(own)));
        });
        rows.removeIf(row -> number(row, 2) == 0 && number(row, 4) == 0);
        rows.sort((one, other) -> Long.compare(number(other, 2), number(one, 2)));
        return rows;
    }

    private static long number(List<@Nullable Object> row, int column) {
        return row.get(column) instanceof Long number ? number : 0;
    }

    private Optional<Interval> countAmongTop(List<RankedWard> wards) {
        int top = query.choice().top();
        return top == 0
                ? Optional.empty()
                : ranking.countAmongTop(wards.stream().map(RankedWard::place).toList(), top);
    }

    private static double share(List<RankedWard> wards) {
        return wards.stream()
                .mapToDouble(RankedWard::share)
                .filter(share -> !Double.isNaN(share))
                .sum();
    }

    /** How many wards were chosen of how many, what they hold of the children, and how sure the ranking is. */
    public String sentence() {
        if (ranked.isEmpty()) {
            return "No ward of " + subject.area() + " has a value of "
                    + subject.indicator().id() + ".";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(chosen.size() + " of the " + ranked.size() + " wards of " + subject.area()
                + " with a value chosen: " + subject.indicator().name() + ", " + subject.period() + ".");
        sentences.add("They hold " + Numbers.rounded(share(chosen), 1) + "% of the children counted in all of them.");
        sentences.add(spread());
        if (query.choice().top() > 0) {
            sentences.addAll(top());
        }
        if (subject.without() > 0) {
            sentences.add(subject.without() + (subject.without() == 1 ? " ward has" : " wards have")
                    + " no value, or none that may be shown, and no rank.");
        }
        return String.join(" ", sentences);
    }

    private String spread() {
        double[] values =
                ranked.stream().mapToDouble(ward -> ward.figure().value()).toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        int decimals = subject.indicator().decimals();
        String range = "Values range from "
                + Numbers.rounded(Arrays.stream(values).min().orElse(0), decimals) + " to "
                + Numbers.rounded(Arrays.stream(values).max().orElse(0), decimals) + " "
                + subject.indicator().unit();
        return values.length < 2 || mean == 0
                ? range + "."
                : range + ", coefficient of variation "
                        + Numbers.rounded(100 * Math.sqrt(squares / (values.length - 1)) / mean, 0) + "%.";
    }

    private List<String> top() {
        int top = query.choice().top();
        List<String> sentences = new ArrayList<>();
        if (chosen.size() > top) {
            sentences.add("Place " + chosen.get(chosen.size() - 1).sureness().rank() + " is shared, so there are "
                    + chosen.size() + " wards among the worst " + top + ".");
        }
        if (localities.isAsked()) {
            List<@Nullable Object> first = localityRows().get(0);
            sentences.add(first.get(2) + " of the top " + top + " wards are in " + first.get(0)
                    + (first.get(3) == null ? "." : " (95% interval " + first.get(3) + " to " + first.get(4) + ")."));
        }
        sentences.add("Ranks and chances rest on " + Ranking.DRAWS + " draws; the error of a chance is at most "
                + Numbers.rounded(Math.sqrt(0.25 / Ranking.DRAWS), 3) + ".");
        return sentences;
    }
}
