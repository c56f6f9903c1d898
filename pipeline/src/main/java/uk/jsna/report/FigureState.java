package uk.jsna.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.ValueNote;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/**
 * One published figure as one release has it.
 *
 * @param key its identity: the cells of the table's key
 * @param about words about it: area name, period, boundaries, method, source
 * @param numbers value, counts and limits, by column; absent where the release shows none
 * @param note the shorthand on it
 * @param outcomes what its comparisons came to, by column
 */
record FigureState(
        List<Object> key,
        Map<String, String> about,
        Map<String, Double> numbers,
        String note,
        Map<String, String> outcomes) {

    static final List<Field> NUMBERS = List.of(
            IndicatorFigures.VALUE,
            IndicatorFigures.CALCULATED_VALUE,
            IndicatorFigures.NUMERATOR,
            IndicatorFigures.DENOMINATOR,
            IndicatorFigures.LOWER_CI95,
            IndicatorFigures.UPPER_CI95,
            IndicatorFigures.LOWER_CI998,
            IndicatorFigures.UPPER_CI998);
    private static final List<Field> ABOUT = List.of(
            IndicatorFigures.AREA_NAME,
            IndicatorFigures.TIME_PERIOD,
            IndicatorFigures.BOUNDARY_VINTAGE,
            IndicatorFigures.DENOMINATOR_KIND,
            IndicatorFigures.SOURCE);
    private static final List<Field> PERIOD =
            List.of(IndicatorFigures.TIME_PERIOD_SORTABLE, IndicatorFigures.TIME_PERIOD);
    private static final Pattern POOLED = Pattern.compile("(\\d{2})(?:/\\d{2})? - .*?(\\d{2})(?:/\\d{2})?$");
    private static final List<Field> OUTCOMES = IndicatorFigures.TABLE.fields().stream()
            .filter(field -> field.name().contains("_outcome_"))
            .toList();

    static FigureState of(PublishedRow row) {
        Map<String, String> about = new TreeMap<>();
        ABOUT.forEach(field -> about.put(field.name(), row.text(field)));
        Map<String, Double> numbers = new TreeMap<>();
        NUMBERS.forEach(field -> row.number(field).ifPresent(number -> numbers.put(field.name(), number)));
        Map<String, String> outcomes = new TreeMap<>();
        OUTCOMES.forEach(field -> outcomes.put(field.name(), row.text(field)));
        return new FigureState(
                IndicatorFigures.TABLE.key().stream()
                        .map(field -> Objects.requireNonNull(row.value(field), field.name()))
                        .toList(),
                about,
                numbers,
                row.text(IndicatorFigures.VALUE_NOTE),
                outcomes);
    }

    String text(Field field) {
        return String.valueOf(key.get(IndicatorFigures.TABLE.key().indexOf(field)));
    }

    String said(Field field) {
        return about.getOrDefault(field.name(), "");
    }

    @Nullable
    Double number(Field field) {
        return numbers.get(field.name());
    }

    double amount(Field field) {
        return numbers.getOrDefault(field.name(), Double.NaN);
    }

    /** Whether a reader sees a value with its limits. */
    boolean hasLimits() {
        return isShown() && !Double.isNaN(standardError());
    }

    /** The standard error that the 95% limits stand for; NaN where there are none. */
    double standardError() {
        return (amount(IndicatorFigures.UPPER_CI95) - amount(IndicatorFigures.LOWER_CI95)) / 3.92;
    }

    /** The number that sorts its period. */
    long period() {
        return Long.parseLong(text(IndicatorFigures.TIME_PERIOD_SORTABLE));
    }

    /** Its identity without the period, but with the years that it pools: one year is no series with three together. */
    String series() {
        List<String> series = new ArrayList<>();
        IndicatorFigures.TABLE.key().stream()
                .filter(field -> !PERIOD.contains(field))
                .forEach(field -> series.add(text(field)));
        series.add(String.valueOf(yearsAfterTheFirst()));
        return series.toString();
    }

    /** By the label, such as {@code 2017/18 - 19/20}: two; of a single period: none. */
    private int yearsAfterTheFirst() {
        Matcher pooled = POOLED.matcher(said(IndicatorFigures.TIME_PERIOD));
        return pooled.find()
                ? Math.floorMod(Integer.parseInt(pooled.group(2)) - Integer.parseInt(pooled.group(1)), 100)
                : 0;
    }

    /** Whether the figure is kept from readers so that nobody can be worked out. */
    boolean isWithheld() {
        return Arrays.asList(note.split(" ")).contains(ValueNote.CONFIDENTIAL.letter());
    }

    /** Whether a reader sees a value. */
    boolean isShown() {
        return !isWithheld() && number(IndicatorFigures.VALUE) != null;
    }

    /** Whether value, counts, limits and note are those of another release. */
    boolean hasTheNumbersOf(FigureState other) {
        return numbers.equals(other.numbers) && note.equals(other.note);
    }

    /** What the figures of one indicator, group and period share, over all areas. */
    String slice() {
        return text(IndicatorFigures.INDICATOR) + "|" + text(IndicatorFigures.SEX) + "|"
                + text(IndicatorFigures.CATEGORY_TYPE) + "|" + text(IndicatorFigures.CATEGORY) + "|"
                + text(IndicatorFigures.TIME_PERIOD_SORTABLE);
    }
}
