package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.COUNT;
import static uk.jsna.table.FieldType.FLAG;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/**
 * What disclosure control decided and why, with the true counts: the ledger of releases in the secure store. Never
 * published.
 */
public final class DisclosureRecords {

    public static final Field BLOCK = required("block", TEXT, "The figures that were decided together");

    public static final Field RECORD = required("record", TEXT, "figure, alternative, ladder, unprotected or incident");

    public static final Field RELEASE =
            required("release", TEXT, "The release that the figure stood in; empty for the one that is being made");

    public static final Field NUMBER = required(
            "number", INTEGER, "Which alternative set of counts, or how many figures took the step of the ladder");

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id; empty where none");

    public static final Field AREA_CODE = required("area_code", TEXT, "Area code; empty where none");

    public static final Field SEX = required("sex", TEXT, "Persons, Female or Male; empty where none");

    public static final Field CATEGORY_TYPE = required("category_type", TEXT, "What the group is defined by");

    public static final Field CATEGORY = required("category", TEXT, "The group");

    public static final Field TIME_PERIOD = required("time_period", TEXT, "The period as it is written");

    public static final Field AREA_TYPE = optional("area_type", TEXT, "Kind of area");

    public static final Field DISTRICT_CODE = CalculatedFigures.DISTRICT_CODE;
    public static final Field COUNTY_CODE = CalculatedFigures.COUNTY_CODE;
    public static final Field REGION_CODE = CalculatedFigures.REGION_CODE;
    public static final Field COUNTRY_CODE = CalculatedFigures.COUNTRY_CODE;

    public static final Field BOUNDARY_VINTAGE = optional("boundary_vintage", TEXT, "Boundaries");

    public static final Field NUMERATOR = optional("numerator", COUNT, "True count");

    public static final Field DENOMINATOR = optional("denominator", COUNT, "True count of all");

    public static final Field DENOMINATOR_KIND = optional(
            "denominator_kind", TEXT, "Joined where the denominator comes from a public source, whoever counted");

    public static final Field COUNCIL_HELD = CalculatedFigures.COUNCIL_HELD;

    public static final Field DECISION = optional("decision", TEXT, "shown, primary, secondary or incident");

    public static final Field HIDES_DENOMINATOR =
            required("hides_denominator", FLAG, "Whether the protection of others relies on an unknown denominator");

    public static final Field DETAIL =
            required("detail", TEXT, "The ladder's step, or the earlier release; empty else");

    public static final Table TABLE = new Table(
            "disclosure_records",
            "Disclosure control",
            "One decision, alternative count, or step of the ladder",
            List.of(
                    BLOCK,
                    RECORD,
                    RELEASE,
                    NUMBER,
                    INDICATOR,
                    AREA_CODE,
                    SEX,
                    CATEGORY_TYPE,
                    CATEGORY,
                    TIME_PERIOD,
                    DETAIL),
            List.of(
                    BLOCK,
                    RECORD,
                    RELEASE,
                    NUMBER,
                    INDICATOR,
                    AREA_CODE,
                    AREA_TYPE,
                    DISTRICT_CODE,
                    COUNTY_CODE,
                    REGION_CODE,
                    COUNTRY_CODE,
                    BOUNDARY_VINTAGE,
                    SEX,
                    CATEGORY_TYPE,
                    CATEGORY,
                    TIME_PERIOD,
                    NUMERATOR,
                    DENOMINATOR,
                    DENOMINATOR_KIND,
                    COUNCIL_HELD,
                    DECISION,
                    HIDES_DENOMINATOR,
                    DETAIL));

    private DisclosureRecords() {}
}
