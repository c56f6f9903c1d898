package uk.jsna.spark.place;

import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Area;
import uk.jsna.geography.Placement;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.geography.Placer;
import uk.jsna.series.DenominatorKind;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

/** Observations come to stand on areas of the register, on the boundaries that their source has. */
final class PlaceObservations {

    private PlaceObservations() {}

    /** The step; what cannot be placed is told by the checks on mentions, not here. */
    static Step with(Broadcast<Placer> placer) {
        FlatMapFunction<Row, Row> place = row -> place(placer.value(), Cells.of(Observations.TABLE, row)).stream()
                .map(Cells::toRow)
                .iterator();
        return observations -> observations.flatMap(place, Encoders.row(Fields.schema(PlacedObservations.TABLE)));
    }

    /** The area that an observation names, as its source names it. */
    static Placer.Mention mention(Cells observation) {
        return new Placer.Mention(
                observation.text(Observations.AREAS_BY).equals("name"),
                observation.text(Observations.AREA_SCHEME),
                observation.text(Observations.AREA),
                observation.text(Observations.AREA_NAME),
                observation.text(Observations.AUTHORITY));
    }

    /** One observation on its area; nothing where the register does not know it. */
    static Optional<Cells> place(Placer placer, Cells observation) {
        return placer.place(mention(observation)) instanceof Placement.On on
                ? Optional.of(placed(observation, on.area()))
                : Optional.empty();
    }

    private static Cells placed(Cells observation, Area area) {
        return describe(Cells.of(PlacedObservations.TABLE).copy(observation), area)
                .set(PlacedObservations.PLACEMENT, PlacementMethod.EXACT.words())
                .set(PlacedObservations.FIT_PERCENTAGE, FitToBoundaries.PER_CENT)
                .set(PlacedObservations.SUMMED, false)
                .set(PlacedObservations.DENOMINATOR_KIND, DenominatorKind.NONE.words());
    }

    /** Writes what the register says of an area. */
    static Cells describe(Cells row, Area area) {
        return row.set(PlacedObservations.AREA_CODE, area.code().value())
                .set(PlacedObservations.AREA_NAME, area.name())
                .set(PlacedObservations.AREA_TYPE, area.type().name())
                .set(PlacedObservations.DISTRICT_CODE, Area.text(area.district()))
                .set(PlacedObservations.COUNTY_CODE, Area.text(area.county()))
                .set(PlacedObservations.REGION_CODE, Area.text(area.region()))
                .set(PlacedObservations.COUNTRY_CODE, Area.text(area.country()))
                .set(PlacedObservations.BOUNDARY_VINTAGE, area.vintage());
    }
}
