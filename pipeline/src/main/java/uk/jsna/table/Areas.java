package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The areas of the release, with what each lies in. */
public final class Areas {

    public static final Field AREA_CODE = required("area_code", TEXT, "Area code");

    public static final Field AREA_NAME = required("area_name", TEXT, "Area name");

    public static final Field AREA_TYPE = required("area_type", TEXT, "Kind of area");

    public static final Field BOUNDARY_VINTAGE = required("boundary_vintage", TEXT, "Boundaries the area is cut by");

    public static final Field DISTRICT_CODE =
            optional("district_code", TEXT, "Lower-tier authority the area lies in, or is");

    public static final Field COUNTY_CODE =
            optional("county_code", TEXT, "County or single-tier authority the area lies in, or is");

    public static final Field REGION_CODE = optional("region_code", TEXT, "Region of England the area lies in, or is");

    public static final Field COUNTRY_CODE = optional("country_code", TEXT, "Country the area lies in, or is");

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
