package uk.jsna.spark.compare;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Benchmark;
import uk.jsna.indicator.BenchmarkOutcome;
import uk.jsna.indicator.Polarity;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;

/**
 * Every figure is compared with its district, county, region, England and statistical neighbours, in its own row, by the
 * single-interval rule at both levels. An area is never compared with itself.
 */
public final class CompareWithBenchmarks {

    private record Columns(Field value, Field outcome95, Field outcome998) {}

    private CompareWithBenchmarks() {}

    /** The step, with the polarity of each indicator. */
    public static Step with(Broadcast<BenchmarkValues> benchmarks, Map<String, Polarity> polarities) {
        Map<String, Polarity> byIndicator = Map.copyOf(polarities);
        MapFunction<Row, Row> compare = row -> {
            Cells figure = Cells.of(CalculatedFigures.TABLE, row);
            Polarity polarity =
                    byIndicator.getOrDefault(figure.text(CalculatedFigures.INDICATOR), Polarity.NO_JUDGEMENT);
            Cells out = Cells.of(IndicatorFigures.TABLE).copy(figure);
            for (Benchmark benchmark : Benchmark.values()) {
                compare(out, columns(benchmark), value(benchmark, figure, benchmarks.value()), polarity);
            }
            return out.toRow();
        };
        return figures -> figures.map(compare, Encoders.row(Fields.schema(IndicatorFigures.TABLE)));
    }

    private static @Nullable Double value(Benchmark benchmark, Cells figure, BenchmarkValues values) {
        return switch (benchmark) {
            case DISTRICT -> ofOther(figure, figure.textOrNull(CalculatedFigures.DISTRICT_CODE), values);
            case COUNTY -> ofOther(figure, figure.textOrNull(CalculatedFigures.COUNTY_CODE), values);
            case REGION -> ofOther(figure, figure.textOrNull(CalculatedFigures.REGION_CODE), values);
            case ENGLAND -> ofOther(figure, AreaCode.ENGLAND.value(), values);
            case NEIGHBOURS -> values.ofNeighbours(figure);
        };
    }

    private static @Nullable Double ofOther(Cells figure, @Nullable String area, BenchmarkValues values) {
        return figure.text(CalculatedFigures.AREA_CODE).equals(area) ? null : values.of(figure, area);
    }

    private static void compare(Cells out, Columns columns, @Nullable Double benchmark, Polarity polarity) {
        BenchmarkOutcome at95 = BenchmarkOutcome.of(
                out.numberOrNull(IndicatorFigures.LOWER_CI95),
                out.numberOrNull(IndicatorFigures.UPPER_CI95),
                benchmark,
                polarity);
        BenchmarkOutcome at998 = BenchmarkOutcome.of(
                out.numberOrNull(IndicatorFigures.LOWER_CI998),
                out.numberOrNull(IndicatorFigures.UPPER_CI998),
                benchmark,
                polarity);
        out.set(columns.value(), benchmark)
                .set(columns.outcome95(), words(at95))
                .set(columns.outcome998(), words(at998));
    }

    private static String words(BenchmarkOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Columns columns(Benchmark benchmark) {
        return switch (benchmark) {
            case DISTRICT ->
                new Columns(
                        IndicatorFigures.DISTRICT_VALUE,
                        IndicatorFigures.DISTRICT_OUTCOME_95,
                        IndicatorFigures.DISTRICT_OUTCOME_998);
            case COUNTY ->
                new Columns(
                        IndicatorFigures.COUNTY_VALUE,
                        IndicatorFigures.COUNTY_OUTCOME_95,
                        IndicatorFigures.COUNTY_OUTCOME_998);
            case REGION ->
                new Columns(
                        IndicatorFigures.REGION_VALUE,
                        IndicatorFigures.REGION_OUTCOME_95,
                        IndicatorFigures.REGION_OUTCOME_998);
            case ENGLAND ->
                new Columns(
                        IndicatorFigures.ENGLAND_VALUE,
                        IndicatorFigures.ENGLAND_OUTCOME_95,
                        IndicatorFigures.ENGLAND_OUTCOME_998);
            case NEIGHBOURS ->
                new Columns(
                        IndicatorFigures.NEIGHBOURS_VALUE,
                        IndicatorFigures.NEIGHBOURS_OUTCOME_95,
                        IndicatorFigures.NEIGHBOURS_OUTCOME_998);
        };
    }
}
