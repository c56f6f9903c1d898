package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.indicator.ValueNote;
import uk.jsna.report.HotSpotQuery.Group;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.Findings;
import uk.jsna.table.IndicatorFigures;

/**
 * One published figure followed from the publisher's cell to the verdict on it, so far as each step is public. Of a
 * withheld figure it says that it is withheld, and nothing else.
 */
public final class FigureWalk {

    /** The columns of a walk. */
    public static final List<Field> COLUMNS = List.of(
            new Field("step", FieldType.INTEGER, true, "Its number"),
            new Field("part", FieldType.TEXT, true, "What the step is about"),
            new Field("words", FieldType.TEXT, true, "What is known of it"));

    private final Release release;
    private final IndicatorWords indicator;
    private final AreaChoice area;
    private final PublishedRow figure;
    private final List<List<@Nullable Object>> steps = new ArrayList<>();

    private FigureWalk(Release release, IndicatorWords indicator, AreaChoice area, PublishedRow figure) {
        this.release = release;
        this.indicator = indicator;
        this.area = area;
        this.figure = figure;
    }

    /**
     * Follows a figure.
     *
     * @param period the period as it is written; null for the latest
     * @throws UnknownChoiceException where the release has no such indicator, area, group or period
     */
    public static FigureWalk of(Release release, String indicator, String area, @Nullable String period, Group group) {
        IndicatorWords words = IndicatorWords.of(release, indicator);
        AreaChoice choice = AreaChoice.find(release, area);
        FigureWalk walk =
                new FigureWalk(release, words, choice, FigureChoice.find(release, words, choice, period, group));
        walk.follow();
        return walk;
    }

    /** The steps, as rows of {@link #COLUMNS}. */
    public List<List<@Nullable Object>> rows() {
        return List.copyOf(steps);
    }

    /** The steps as numbered lines. */
    public List<String> lines() {
        return steps.stream()
                .map(step -> step.get(0) + ". " + step.get(1) + ": " + step.get(2))
                .toList();
    }

    /** What was followed. */
    public String sentence() {
        return indicator.name() + ", " + area.description() + " (" + area.code() + "), "
                + figure.text(IndicatorFigures.TIME_PERIOD) + ".";
    }

    private void follow() {
        if (figure.text(IndicatorFigures.VALUE_NOTE).equals(ValueNote.CONFIDENTIAL.letter())) {
            step("Disclosure", "withheld to protect people");
            return;
        }
        FigureOrigin origin = new FigureOrigin(release, figure);
        step(origin.kind(), origin.words());
        boundaries();
        origin.population().ifPresent(words -> step("The population", words));
        value();
        step("The published row (`csv/indicator_figures.csv`)", published());
        step("Comparison", comparison());
        Set<String> here = Set.of(area.code());
        Optional.ofNullable(TrendWords.of(release, here).of(figure)).ifPresent(trend -> step("The trend", trend));
        TargetWords targets = TargetWords.of(release, here);
        Optional.ofNullable(targets.hotSpot(figure)).ifPresent(standing -> step("The threshold", standing));
        Optional.ofNullable(targets.verdicts(figure)).ifPresent(verdict -> step("The target", verdict));
        findings();
        step("Disclosure", origin.disclosure());
    }

    /** How a figure that its source has on other boundaries came onto these. */
    private void boundaries() {
        PlacementMethod.ofWords(figure.text(IndicatorFigures.PLACEMENT))
                .filter(method -> method != PlacementMethod.EXACT)
                .ifPresent(method -> step(
                        "The boundaries (" + figure.text(IndicatorFigures.BOUNDARY_VINTAGE) + ")",
                        method.words() + ": " + method.meaning() + fit()));
    }

    private String fit() {
        OptionalDouble fit = figure.number(IndicatorFigures.FIT_PERCENTAGE);
        return fit.isEmpty() ? "" : "; fit " + Numbers.rounded(fit.getAsDouble(), 1) + "%";
    }

    private void value() {
        OptionalDouble numerator = figure.number(IndicatorFigures.NUMERATOR);
        OptionalDouble denominator = figure.number(IndicatorFigures.DENOMINATOR);
        OptionalDouble calculated = figure.number(IndicatorFigures.CALCULATED_VALUE);
        if (numerator.isEmpty() || denominator.isEmpty() || calculated.isEmpty()) {
            return;
        }
        step(
                "The value and its limits",
                Numbers.shortest(numerator.getAsDouble()) + " / " + Numbers.shortest(denominator.getAsDouble())
                        + (indicator.multiplier() == 1 ? "" : " × " + Numbers.rounded(indicator.multiplier(), 0))
                        + " = "
                        + Numbers.rounded(calculated.getAsDouble(), 4)
                        + limits(IndicatorFigures.LOWER_CI95, IndicatorFigures.UPPER_CI95, "95%")
                        + limits(IndicatorFigures.LOWER_CI998, IndicatorFigures.UPPER_CI998, "99.8%") + " ("
                        + figure.text(IndicatorFigures.METHOD) + ")");
    }

    private String limits(Field lower, Field upper, String level) {
        OptionalDouble low = figure.number(lower);
        OptionalDouble high = figure.number(upper);
        return low.isEmpty() || high.isEmpty()
                ? ""
                : ", " + level + " limits " + Numbers.rounded(low.getAsDouble(), 4) + " to "
                        + Numbers.rounded(high.getAsDouble(), 4);
    }

    private String published() {
        String note = figure.text(IndicatorFigures.VALUE_NOTE);
        OptionalDouble value = figure.number(IndicatorFigures.VALUE);
        return (value.isEmpty()
                        ? "no value"
                        : "value " + indicator.withUnit(Numbers.shortest(value.getAsDouble())) + ", "
                                + figure.text(IndicatorFigures.VALUE_KIND))
                + ValueNote.ofLetter(note)
                        .map(each -> ", " + each.marker() + " "
                                + each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .orElse("");
    }

    private String comparison() {
        List<String> words = new ArrayList<>();
        compared(
                words,
                "district",
                IndicatorFigures.DISTRICT_VALUE,
                IndicatorFigures.DISTRICT_OUTCOME_95,
                IndicatorFigures.DISTRICT_OUTCOME_998);
        compared(
                words,
                "county",
                IndicatorFigures.COUNTY_VALUE,
                IndicatorFigures.COUNTY_OUTCOME_95,
                IndicatorFigures.COUNTY_OUTCOME_998);
        compared(
                words,
                "region",
                IndicatorFigures.REGION_VALUE,
                IndicatorFigures.REGION_OUTCOME_95,
                IndicatorFigures.REGION_OUTCOME_998);
        compared(
                words,
                "England",
                IndicatorFigures.ENGLAND_VALUE,
                IndicatorFigures.ENGLAND_OUTCOME_95,
                IndicatorFigures.ENGLAND_OUTCOME_998);
        compared(
                words,
                "neighbours",
                IndicatorFigures.NEIGHBOURS_VALUE,
                IndicatorFigures.NEIGHBOURS_OUTCOME_95,
                IndicatorFigures.NEIGHBOURS_OUTCOME_998);
        return words.isEmpty() ? "not compared" : String.join(", ", words);
    }

    private void compared(List<String> words, String benchmark, Field value, Field at95, Field at998) {
        String outcome = AreaProfile.outcome(figure, at95, at998);
        OptionalDouble other = figure.number(value);
        if (outcome != null && other.isPresent()) {
            words.add(benchmark + " " + outcome + " (" + Numbers.rounded(other.getAsDouble(), indicator.decimals())
                    + ")");
        }
    }

    /** Findings that name the area, and how many there are on the file as a whole. */
    private void findings() {
        String file = figure.text(IndicatorFigures.SOURCE_FILE);
        List<PublishedRow> warnings = release.table(Findings.TABLE)
                .rows(row -> !row.text(Findings.OUTCOME).equalsIgnoreCase("pass"));
        List<PublishedRow> own = warnings.stream()
                .filter(row -> row.text(Findings.AREA_CODE).equals(area.code())
                        || row.text(Findings.MESSAGE).contains(area.code()))
                .toList();
        long onFile = warnings.stream()
                .filter(row -> !file.isEmpty() && row.text(Findings.FILE).equals(file) && !own.contains(row))
                .count();
        step(
                "Findings",
                (own.isEmpty()
                                ? "none names the area"
                                : own.stream()
                                        .map(row -> row.text(Findings.CHECK) + ": " + row.text(Findings.MESSAGE))
                                        .collect(Collectors.joining(" ")))
                        + (onFile == 0 ? "" : "; " + onFile + " more on its file"));
    }

    private void step(String part, String words) {
        steps.add(ReviewPart.row((long) (steps.size() + 1), part, words));
    }
}
