package uk.jsna.spark;

import java.util.Map;
import uk.jsna.geography.Area;
import uk.jsna.geography.AreaRegister;
import uk.jsna.geography.AreaRegisterBuilder;
import uk.jsna.geography.Placer;
import uk.jsna.indicator.AreaCode;
import uk.jsna.table.PlacedObservations;

/** An invented country: a county of two districts and a unitary authority make its one region. */
public final class Vale {

    public static final String ENGLAND = AreaCode.ENGLAND.value();
    public static final String REGION = "E12000004";
    public static final String COUNTY = "E10000901";
    public static final String NORTH = "E07000901";
    public static final String SOUTH = "E07000902";
    public static final String UNITARY = "E06000901";
    public static final String CASTLE = "E05000901";
    public static final String BRIDGE = "E05000902";
    public static final String MILL = "E05000903";
    public static final String MARKET = "E05000904";

    public static final AreaRegister REGISTER = lookups().build();

    private Vale() {}

    /** What the lookups say. */
    public static AreaRegisterBuilder lookups() {
        return new AreaRegisterBuilder()
                .add("WD19", new AreaCode(CASTLE), "Castle", new AreaCode(NORTH))
                .add("WD19", new AreaCode(BRIDGE), "Bridge", new AreaCode(NORTH))
                .add("WD19", new AreaCode(MILL), "Mill", new AreaCode(SOUTH))
                .add("WD19", new AreaCode(MARKET), "Market", new AreaCode(UNITARY))
                .add("LAD19", new AreaCode(NORTH), "North Vale", new AreaCode(COUNTY))
                .add("LAD19", new AreaCode(SOUTH), "South Vale", new AreaCode(COUNTY))
                .add("LAD19", new AreaCode(UNITARY), "Market Vale", new AreaCode(REGION))
                .add("CTY19", new AreaCode(COUNTY), "Valeshire", new AreaCode(REGION))
                .add("RGN19", new AreaCode(REGION), "Middle Vale", AreaCode.ENGLAND)
                .add("CTRY19", AreaCode.ENGLAND, "England", null);
    }

    /** Finds areas by code or name. */
    public static Placer placer() {
        return new Placer(REGISTER, Map.of());
    }

    /** Writes what a row says of its area. */
    static Cells describe(Cells row, String code) {
        Area area = REGISTER.area(new AreaCode(code)).orElseThrow();
        return row.set(PlacedObservations.AREA_CODE, code)
                .set(PlacedObservations.AREA_NAME, area.name())
                .set(PlacedObservations.AREA_TYPE, area.type().name())
                .set(PlacedObservations.DISTRICT_CODE, Area.text(area.district()))
                .set(PlacedObservations.COUNTY_CODE, Area.text(area.county()))
                .set(PlacedObservations.REGION_CODE, Area.text(area.region()))
                .set(PlacedObservations.COUNTRY_CODE, Area.text(area.country()))
                .set(PlacedObservations.BOUNDARY_VINTAGE, area.vintage())
                .set(PlacedObservations.PLACEMENT, "exact")
                .set(PlacedObservations.FIT_PERCENTAGE, 100.0);
    }
}
