package uk.jsna.jobs;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.AreaRegister;
import uk.jsna.indicator.Indicator;
import uk.jsna.indicator.ValueType;
import uk.jsna.spark.calculate.CalculateFigures;
import uk.jsna.spark.calculate.CountsAsDenominators;
import uk.jsna.spark.calculate.LimitsFromSums;
import uk.jsna.spark.calculate.SumToLargerAreas;
import uk.jsna.spark.check.CheckFigures;
import uk.jsna.spark.place.PlaceObservations;

/** Observations become figures: placed on their areas, then calculated, with true counts throughout. */
final class Calculation {

    private Calculation() {}

    /** Observations on the areas in scope, checked. */
    static Dataset<Row> place(Night night, Ingestion read) {
        Dataset<Row> placed = night.keep(PlaceObservations.with(
                        night.broadcast(read.placer()),
                        Set.copyOf(night.workspace().scope()))
                .apply(read.observations()));
        night.found(CheckFigures.of(placed, proportions(night)));
        return placed;
    }

    /** Figures of the areas as placed, and of larger areas by summing smaller ones. */
    static Dataset<Row> calculate(Night night, Ingestion read, Dataset<Row> placed) {
        night.say("figures");
        Map<String, Indicator> indicators = night.indicators();
        AreaRegister register = read.placer().register();
        CalculateFigures.Denominators denominators = CountsAsDenominators.of(read.observations(), placed, indicators);
        Dataset<Row> published =
                night.keep(CalculateFigures.with(indicators, denominators).apply(placed));
        Dataset<Row> sums = SumToLargerAreas.with(register).apply(published);
        Dataset<Row> summed = CalculateFigures.with(indicators, new CalculateFigures.Denominators(Map.of()))
                .apply(SumToLargerAreas.notIn(sums, placed));
        return night.keep(LimitsFromSums.of(published, sums, indicators).unionByName(summed));
    }

    private static Set<String> proportions(Night night) {
        return night.workspace().indicators().all().stream()
                .filter(indicator -> indicator.valueType() == ValueType.PROPORTION)
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }
}
