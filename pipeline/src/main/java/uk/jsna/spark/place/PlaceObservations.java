package uk.jsna.spark.place;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import uk.jsna.geography.Area;
import uk.jsna.geography.Placement;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaCode;
import uk.jsna.series.DenominatorKind;
import uk.jsna.spark.Cells;
import uk.jsna.spark.Fields;
import uk.jsna.spark.Step;
import uk.jsna.table.Observations;
import uk.jsna.table.PlacedObservations;

/**
 * Observations come to stand on areas of the register. Small areas outside the workspace's scope are passed over; every
 * authority, region and country is kept, for they are what areas are compared with.
 */
public final class PlaceObservations {

    private PlaceObservations() {}

    /** The step; what cannot be placed is told by the checks on mentions, not here. */
    public static Step with(Broadcast<Placer> placer, Set<AreaCode> scope) {
        Set<AreaCode> kept = Set.copyOf(scope);
        FlatMapFunction<Row, Row> place = row -> place(placer.value(), kept, Cells.of(Observations.TABLE, row));
        return observations -> observations.flatMap(place, Encoders.row(Fields.schema(PlacedObservations.TABLE)));
    }

    /** The area that an observation names, as its source names it. */
    public static Placer.Mention mention(Cells observation) {
        return new Placer.Mention(
                observation.text(Observations.AREAS_BY).equals("name"),
                observation.text(Observations.AREA_SCHEME),
                observation.text(Observations.AREA),
                observation.text(Observations.AREA_NAME),
                observation.text(Observations.AUTHORITY));
    }

    private static Iterator<Row> place(Placer placer, Set<AreaCode> scope, Cells observation) {
        if (placer.place(mention(observation)) instanceof Placement.On on && isKept(on.area(), scope)) {
            return List.of(placed(observation, on.area())).iterator();
        }
        return List.<Row>of().iterator();
    }

    private static boolean isKept(Area area, Set<AreaCode> scope) {
        return switch (area.type()) {
            case WARD, LSOA, MSOA -> scope.stream().anyMatch(area::isWithin);
            case DISTRICT,
                    UNITARY,
                    METROPOLITAN_DISTRICT,
                    LONDON_BOROUGH,
                    COUNTY,
                    METROPOLITAN_COUNTY,
                    REGION,
                    COUNTRY,
                    GROUP,
                    OTHER -> true;
        };
    }

    private static Row placed(Cells observation, Area area) {
        return Cells.of(PlacedObservations.TABLE)
                .copy(observation)
                .set(PlacedObservations.AREA_CODE, area.code().value())
                .set(PlacedObservations.AREA_NAME, area.name())
                .set(PlacedObservations.AREA_TYPE, area.type().name())
                .set(PlacedObservations.DISTRICT_CODE, Area.text(area.district()))
                .set(PlacedObservations.COUNTY_CODE, Area.text(area.county()))
                .set(PlacedObservations.REGION_CODE, Area.text(area.region()))
                .set(PlacedObservations.COUNTRY_CODE, Area.text(area.country()))
                .set(PlacedObservations.BOUNDARY_VINTAGE, area.vintage())
                .set(PlacedObservations.SUMMED, false)
                .set(PlacedObservations.DENOMINATOR_KIND, DenominatorKind.NONE.words())
                .toRow();
    }
}
