package uk.jsna.spark.calculate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueNote;
import uk.jsna.indicator.ValueType;
import uk.jsna.series.DefinedSeries;
import uk.jsna.series.DenominatorKind;
import uk.jsna.series.SeriesFigures;
import uk.jsna.series.SeriesInput;
import uk.jsna.spark.Cells;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.PlacedObservations;

/**
 * Placed observations become figures, a whole series at a time. Where several sources hold one period, the preferred one
 * gives the figure. Missing denominators come from the indicator's denominator rule.
 */
public final class CalculateFigures {

    private CalculateFigures() {}

    /**
     * The step.
     *
     * @param indicators every indicator by id
     * @param denominators counts that serve as denominators of other indicators
     */
    public static Step with(Map<String, Indicator> indicators, Denominators denominators) {
        return SeriesPass.over(
                new SeriesPass.Declared(
                        PlacedObservations.TABLE,
                        List.of(
                                PlacedObservations.INDICATOR,
                                PlacedObservations.AREA_CODE,
                                PlacedObservations.SEX,
                                PlacedObservations.CATEGORY_TYPE,
                                PlacedObservations.CATEGORY),
                        List.of(
                                PlacedObservations.TIME_PERIOD_SORTABLE,
                                PlacedObservations.TIME_PERIOD,
                                PlacedObservations.SOURCE_RANK,
                                PlacedObservations.SOURCE)),
                CalculatedFigures.TABLE,
                new Series(indicators, denominators));
    }

    private record Series(Map<String, Indicator> indicators, Denominators denominators)
            implements SeriesPass.SeriesFunction, Serializable {

        @Override
        public List<Cells> apply(List<Cells> all) {
            List<Cells> rows = preferred(all);
            Indicator indicator = indicator(rows.get(0));
            SeriesFigures figures = SeriesFigures.of(indicator, input(indicator, rows));
            List<Cells> out = new ArrayList<>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Cells figure = figure(indicator, rows.get(i), figures, i);
                out.add(i > 0 && isBroken(indicator, rows.get(i - 1), rows.get(i)) ? noted(figure) : figure);
            }
            return out;
        }

        private Indicator indicator(Cells row) {
            String id = row.text(PlacedObservations.INDICATOR);
            Indicator indicator = indicators.get(id);
            if (indicator == null) {
                throw new IllegalStateException("indicator " + id + " reached calculation but is not in the catalogue");
            }
            return indicator;
        }

        /**
         * One row a period: the rows come sorted by period, then by the preference of their source. Three years together
         * and their first year are two periods, though one number sorts both.
         */
        private static List<Cells> preferred(List<Cells> rows) {
            List<Cells> first = new ArrayList<>(rows.size());
            String period = "";
            for (Cells row : rows) {
                if (!row.text(PlacedObservations.TIME_PERIOD).equals(period)) {
                    period = row.text(PlacedObservations.TIME_PERIOD);
                    first.add(row);
                }
            }
            return first;
        }

        /** Whether the indicator came to mean something else between two periods. */
        private static boolean isBroken(Indicator indicator, Cells earlier, Cells later) {
            return DefinedSeries.isBrokenBetween(
                    indicator,
                    earlier.text(PlacedObservations.TIME_PERIOD),
                    later.text(PlacedObservations.TIME_PERIOD));
        }

        /** The first figure after a break says so, whether its publisher does or not. */
        private static Cells noted(Cells figure) {
            String note = figure.textOrNull(CalculatedFigures.VALUE_NOTE);
            String letter = ValueNote.BREAK.letter();
            if (note != null && List.of(note.split(" ")).contains(letter)) {
                return figure;
            }
            return figure.set(CalculatedFigures.VALUE_NOTE, note == null ? letter : note + " " + letter);
        }

        private SeriesInput input(Indicator indicator, List<Cells> rows) {
            int n = rows.size();
            SeriesInput input = new SeriesInput(new double[n], new double[n], new double[n], new double[n]);
            for (int i = 0; i < n; i++) {
                Cells row = rows.get(i);
                input.numerators()[i] = row.number(PlacedObservations.NUMERATOR);
                input.denominators()[i] = row.number(PlacedObservations.DENOMINATOR);
                input.joined()[i] = denominators.of(indicator, row);
                input.printed()[i] = row.number(PlacedObservations.PRINTED_VALUE);
            }
            return input;
        }

        private static Cells figure(Indicator indicator, Cells row, SeriesFigures figures, int i) {
            boolean summed = row.flag(PlacedObservations.SUMMED);
            String kind = row.text(PlacedObservations.DENOMINATOR_KIND);
            boolean count = indicator.valueType() == ValueType.COUNT;
            Cells out = Cells.of(CalculatedFigures.TABLE)
                    .copy(row)
                    .set(CalculatedFigures.NUMERATOR, figures.numerator(i))
                    .set(CalculatedFigures.DENOMINATOR, figures.denominator(i))
                    .set(
                            CalculatedFigures.DENOMINATOR_KIND,
                            summed ? kind : figures.kind(i).words())
                    .set(CalculatedFigures.VALUE, count ? figures.numerator(i) : figures.value(i))
                    .set(CalculatedFigures.VALUE_KIND, valueKind(summed, figures.isPrinted(i) || count))
                    .set(
                            CalculatedFigures.CALCULATED_VALUE,
                            summed && isImplied(kind) ? Double.NaN : figures.calculatedValue(i))
                    .set(CalculatedFigures.UNIT, indicator.unit())
                    .set(CalculatedFigures.METHOD, method(indicator, figures, i));
            if (!summed && !row.flag(PlacedObservations.COUNCIL_HELD)) {
                origin(out, row);
            }
            return hasLimits(indicator) ? limits(out, figures, i) : out;
        }

        /** The publisher's own cell, which anyone may look up; where the council's own counts stand is not told. */
        private static void origin(Cells out, Cells row) {
            String sheet = row.text(PlacedObservations.SHEET);
            out.set(CalculatedFigures.SOURCE_FILE, row.text(PlacedObservations.FILE))
                    .set(CalculatedFigures.SOURCE_SHEET, sheet.isEmpty() ? null : sheet)
                    .set(CalculatedFigures.SOURCE_ROW, (Object) row.integer(PlacedObservations.ROW));
        }

        private static Cells limits(Cells out, SeriesFigures figures, int i) {
            return out.set(CalculatedFigures.LOWER_CI95, figures.estimates().lower95(i))
                    .set(CalculatedFigures.UPPER_CI95, figures.estimates().upper95(i))
                    .set(CalculatedFigures.LOWER_CI998, figures.estimates().lower998(i))
                    .set(CalculatedFigures.UPPER_CI998, figures.estimates().upper998(i));
        }

        private static boolean isImplied(String kind) {
            return kind.equals(DenominatorKind.IMPLIED.words());
        }

        private static String valueKind(boolean summed, boolean printed) {
            return summed ? "summed" : printed ? "published" : "calculated";
        }

        private static boolean hasLimits(Indicator indicator) {
            return indicator.valueType() == ValueType.PROPORTION || indicator.valueType() == ValueType.CRUDE_RATE;
        }

        private static String method(Indicator indicator, SeriesFigures figures, int i) {
            if (!hasLimits(indicator) || Double.isNaN(figures.estimates().lower95(i))) {
                return "none";
            }
            return switch (indicator.valueType()) {
                case PROPORTION -> "Wilson score";
                case CRUDE_RATE -> figures.numerator(i) < 10 ? "exact Poisson" : "Byar's";
                case COUNT, SCORE -> "none";
            };
        }
    }

    /** Counts of one indicator that are the denominators of others, by area, sex and calendar year. */
    public record Denominators(Map<String, Double> counts) implements Serializable {

        public Denominators {
            counts = Map.copyOf(counts);
        }

        /** The key of one count. */
        public static String key(String indicator, String area, String sex, int year) {
            return String.join("|", indicator, area, sex.toUpperCase(Locale.ROOT), Integer.toString(year));
        }

        /** One count. */
        public record Count(String indicator, AreaCode area, String sex, int year, double count) {}

        /** All counts, in no order. */
        public List<Count> all() {
            return counts.entrySet().stream()
                    .map(entry -> {
                        String[] key = entry.getKey().split("\\|", -1);
                        return new Count(
                                key[0], new AreaCode(key[1]), key[2], Integer.parseInt(key[3]), entry.getValue());
                    })
                    .toList();
        }

        double of(Indicator indicator, Cells row) {
            Indicator.@Nullable DenominatorRule rule = indicator.denominator();
            if (rule == null) {
                return Double.NaN;
            }
            int year = row.integer(PlacedObservations.PERIOD_END_YEAR) - rule.yearsBefore();
            Double count = counts.get(key(
                    rule.indicator(), row.text(PlacedObservations.AREA_CODE), row.text(PlacedObservations.SEX), year));
            return count == null ? Double.NaN : count;
        }
    }
}
