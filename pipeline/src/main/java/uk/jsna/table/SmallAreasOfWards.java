package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The small areas that the release's wards are built from, with public figures of the children in them. */
public final class SmallAreasOfWards {

    public static final Field SMALL_AREA_CODE =
            required("small_area_code", TEXT, "Code of the lower layer super output area");

    public static final Field SMALL_AREA_NAME =
            required("small_area_name", TEXT, "Its statistical name; empty where no source tells it");

    public static final Field WARD_CODE = required(
            "ward_code", TEXT, "The ward, on the release's boundaries, that the small area lies in by best fit");

    public static final Field CHILDREN = optional("children", INTEGER, "Children aged 0 to 15, as the source counts");

    public static final Field CHILDREN_PERIOD =
            optional("children_period", TEXT, "Period that the children are counted in");

    public static final Field IDACI_RANK = optional(
            "idaci_rank",
            INTEGER,
            "Rank by the income deprivation affecting children index among the small areas of England, 1 the most"
                    + " deprived");

    public static final Field IDACI_DECILE = optional(
            "idaci_decile", INTEGER, "Decile of that rank, 1 the most deprived tenth of England's small areas");

    public static final Field IDACI_PERIOD = optional("idaci_period", TEXT, "Year of the index");

    public static final Table TABLE = new Table(
            "small_areas",
            "Small areas",
            "One lower layer super output area in the ward that it lies in",
            List.of(SMALL_AREA_CODE),
            List.of(
                    SMALL_AREA_CODE,
                    SMALL_AREA_NAME,
                    WARD_CODE,
                    CHILDREN,
                    CHILDREN_PERIOD,
                    IDACI_RANK,
                    IDACI_DECILE,
                    IDACI_PERIOD));

    private SmallAreasOfWards() {}
}
