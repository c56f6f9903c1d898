package uk.jsna.jobs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.BoundaryVintage;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.TargetBoundaries;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.Indicator;
import uk.jsna.quality.GroupsAreSound;
import uk.jsna.spark.calculate.CalculateFigures;
import uk.jsna.spark.calculate.CountsAsDenominators;
import uk.jsna.spark.calculate.LimitsFromSums;
import uk.jsna.spark.calculate.SumToLargerAreas;
import uk.jsna.spark.check.CheckAuthorities;
import uk.jsna.spark.check.CheckGroups;
import uk.jsna.spark.check.CheckPlacement;
import uk.jsna.spark.place.FilesToFit;
import uk.jsna.spark.place.FitToBoundaries;

/** Observations become figures: placed on their areas, then calculated, with true counts throughout. */
final class Calculation {

    private Calculation() {}

    /** Observations on the release's boundaries and in its scope. */
    static Placed place(Night night, Ingestion read) {
        Set<AreaCode> scope = Set.copyOf(night.workspace().scope());
        AreaRegister register = read.placer().register();
        TargetBoundaries boundaries = new TargetBoundaries(
                BoundaryVintage.parse(night.workspace().vintage()),
                register,
                read.references().smallAreas(),
                read.references().authorities());
        List<FittedFile> files = FilesToFit.of(read.observations(), boundaries, read.placer(), scope);
        FitToBoundaries.Areas areas = new FitToBoundaries.Areas(
                night.broadcast(read.placer()),
                night.broadcast(FittedFile.byKey(files)),
                scope,
                night.broadcast(boundaries.wards()));
        Dataset<Row> placed = night.keep(FitToBoundaries.with(areas).apply(read.observations()));
        night.found(GroupsAreSound.check(register, boundaries.target()));
        night.found(
                CheckPlacement.of(placed, boundaries.target(), read.references().history()));
        night.found(new CheckAuthorities(
                        FittedFile.byKey(files), register, read.references().history())
                .of(placed));
        return new Placed(placed, FitToBoundaries.fits(areas).apply(read.observations()), boundaries);
    }

    /** The populations that serve as denominators where a source gives none. */
    static CalculateFigures.Denominators denominators(Night night, Ingestion read, Placed placed) {
        return CountsAsDenominators.of(
                read.observations(), placed.observations(), night.indicators(), placed.boundaries());
    }

    /**
     * Observations on the release's boundaries.
     *
     * @param observations what was read, where it belongs
     * @param fits how well files on other boundaries could be brought there
     * @param boundaries the wards of this year and others
     */
    record Placed(Dataset<Row> observations, Dataset<Row> fits, TargetBoundaries boundaries) {}

    /** Figures of the areas as placed, and of larger areas by summing smaller ones. */
    static Dataset<Row> calculate(
            Night night, Ingestion read, Dataset<Row> placed, CalculateFigures.Denominators denominators) {
        night.say("figures");
        Map<String, Indicator> indicators = night.indicators();
        AreaRegister register = read.placer().register();
        Dataset<Row> published =
                night.keep(CalculateFigures.with(indicators, denominators).apply(placed));
        Dataset<Row> sums = SumToLargerAreas.with(register).apply(published);
        Dataset<Row> summed = CalculateFigures.with(indicators, new CalculateFigures.Denominators(Map.of()))
                .apply(SumToLargerAreas.notIn(sums, placed));
        Dataset<Row> calculated =
                night.keep(LimitsFromSums.of(published, sums, indicators).unionByName(summed));
        night.found(CheckGroups.of(calculated, register));
        return calculated;
    }
}
