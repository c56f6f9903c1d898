package uk.jsna.spark.place;

import static uk.jsna.spark.Fields.col;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import uk.jsna.geography.AreaTier;
import uk.jsna.geography.FittedFile;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaCode;
import uk.jsna.indicator.AreaType;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.SeriesPass;
import uk.jsna.spark.Step;
import uk.jsna.table.BoundaryFits;
import uk.jsna.table.Field;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;
import uk.jsna.table.Table;

/**
 * Counts of wards and small areas that are not the release's come to stand on the release's wards by best fit, and those of
 * local authorities of other years on the release's authorities, all areas of one file, indicator and period together. What
 * stands there already is passed on; what is out of scope is left out.
 */
public final class FitToBoundaries {

    /** A share of one, in per cent. */
    static final double PER_CENT = 100;

    private static final List<Field> MAP = List.of(
            PlacedObservations.SOURCE,
            PlacedObservations.FILE,
            PlacedObservations.INDICATOR,
            PlacedObservations.SEX,
            PlacedObservations.CATEGORY_TYPE,
            PlacedObservations.CATEGORY,
            PlacedObservations.TIME_PERIOD_SORTABLE);

    /**
     * What the step knows of areas.
     *
     * @param placer the register of areas
     * @param files the files to fit, by {@link FittedFile#byKey}
     * @param scope the areas whose wards are shown
     * @param wards the codes of the release's wards
     */
    public record Areas(
            Broadcast<Placer> placer,
            Broadcast<Map<FittedFile.Key, FittedFile>> files,
            Set<AreaCode> scope,
            Broadcast<Set<AreaCode>> wards)
            implements Serializable {}

    private FitToBoundaries() {}

    /** The step from observations to placed ones. */
    public static Step with(Areas areas) {
        FlatMapFunction<Row, Row> others =
                row -> other(areas, Cells.of(Observations.TABLE, row)).iterator();
        Step pass = pass(PlacedObservations.TABLE, new FitOneMap(areas));
        return observations -> {
            Dataset<Row> standing = observations.flatMap(others, Encoders.row(Fields.schema(PlacedObservations.TABLE)));
            return areas.files().value().isEmpty()
                    ? standing
                    : standing.unionByName(pass.apply(fitted(areas, observations)));
        };
    }

    /** The step from observations to how well each map of a fitted file could be fitted. */
    public static Step fits(Areas areas) {
        Step pass = pass(BoundaryFits.TABLE, new JudgeFit(areas));
        FilterFunction<Row> ofWards = row -> AreaTier.WARDS.holds(
                code(Cells.of(PlacedObservations.TABLE, row)).type());
        return observations -> pass.apply(fitted(areas, observations).filter(ofWards));
    }

    /** The areas of the files to fit, on their own boundaries. */
    private static Dataset<Row> fitted(Areas areas, Dataset<Row> observations) {
        FilterFunction<Row> fits = row -> isFitted(areas, Cells.of(PlacedObservations.TABLE, row));
        Object[] files = areas.files().value().keySet().stream()
                .map(key -> key.source() + "|" + key.file())
                .distinct()
                .toArray();
        Dataset<Row> ofFiles = observations.filter(functions
                .concat_ws("|", col(Observations.SOURCE), col(Observations.FILE))
                .isin(files));
        return PlaceObservations.with(areas.placer()).apply(ofFiles).filter(fits);
    }

    private static Step pass(Table to, SeriesPass.SeriesFunction function) {
        return SeriesPass.over(
                new SeriesPass.Declared(
                        PlacedObservations.TABLE, MAP, List.of(PlacedObservations.AREA_CODE, PlacedObservations.ROW)),
                to,
                function);
    }

    /** A row of another file; a ward of other boundaries, about which nothing could be done, says so. */
    private static List<Row> other(Areas areas, Cells observation) {
        Cells placed = PlaceObservations.place(areas.placer().value(), observation)
                .filter(row -> !isFitted(areas, row))
                .filter(row ->
                        new Scope(areas.scope()).shows(areas.placer().value().register(), code(row)))
                .orElse(null);
        if (placed == null) {
            return List.of();
        }
        AreaCode code = code(placed);
        boolean own = code.type() == AreaType.WARD && !areas.wards().value().contains(code);
        return List.of((own ? FitOneMap.notPlaced(placed) : placed).toRow());
    }

    static AreaCode code(Cells row) {
        return new AreaCode(row.text(PlacedObservations.AREA_CODE));
    }

    private static boolean isFitted(Areas areas, Cells row) {
        AreaType type = code(row).type();
        return Stream.of(AreaTier.values())
                .anyMatch(tier -> tier.holds(type) && areas.files().value().containsKey(key(row, tier)));
    }

    /** Names the areas of a level that a figure's area is fitted with. */
    static FittedFile.Key key(Cells row, AreaTier tier) {
        String source = row.text(PlacedObservations.SOURCE);
        String file = row.text(PlacedObservations.FILE);
        return tier == AreaTier.WARDS
                ? FittedFile.Key.ofWards(source, file)
                : new FittedFile.Key(source, file, tier, row.integer(PlacedObservations.TIME_PERIOD_SORTABLE));
    }
}
