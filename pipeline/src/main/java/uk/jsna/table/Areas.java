package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The areas of the release, with what each lies in. */
public final class Areas {

    public static final Field AREA_CODE = required("area_code", TEXT, "Area code");

    public static final Field AREA_NAME = required("area_name", TEXT, "Area name");

    public static final Field AREA_TYPE = required("area_type", TEXT, "Kind of area");

    public static final Field BOUNDARY_VINTAGE = required("boundary_vintage", TEXT, "Boundaries the area is cut by");

    public static final Field DISTRICT_CODE = IndicatorFigures.DISTRICT_CODE;

    public static final Field COUNTY_CODE = IndicatorFigures.COUNTY_CODE;

    public static final Field REGION_CODE = IndicatorFigures.REGION_CODE;

    public static final Field COUNTRY_CODE = IndicatorFigures.COUNTRY_CODE;

    public static final Table TABLE = new Table(
            "areas",
            "Areas",
            "One area in one boundary vintage",
            List.of(AREA_CODE),
            List.of(
                    AREA_CODE,
                    AREA_NAME,
                    AREA_TYPE,
                    BOUNDARY_VINTAGE,
                    DISTRICT_CODE,
                    COUNTY_CODE,
                    REGION_CODE,
                    COUNTRY_CODE));

    private Areas() {}
}
