package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.NUMBER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What became of wards from one year's boundaries to the next, as far as the lookups of the workspace tell. */
public final class WardChanges {

    public static final Field FROM_VINTAGE = required("from_vintage", TEXT, "Boundaries of the earlier year");

    public static final Field PREDECESSOR =
            required("predecessor", TEXT, "A ward of the earlier year whose code is not in use in the later");

    public static final Field PREDECESSOR_NAME = required("predecessor_name", TEXT, "Its name");

    public static final Field PREDECESSOR_DISTRICT_CODE =
            optional("predecessor_district_code", TEXT, "Authority that it last lay in");

    public static final Field PREDECESSOR_START =
            optional("predecessor_start", TEXT, "First day of its code, where the workspace has a history of codes");

    public static final Field PREDECESSOR_END = optional(
            "predecessor_end", TEXT, "Last day of its code by the history of codes; blank where none is known");

    public static final Field TO_VINTAGE = required("to_vintage", TEXT, "Boundaries of the later year");

    public static final Field SUCCESSOR = required("successor", TEXT, "A ward of the later year that took over a part");

    public static final Field SUCCESSOR_NAME = required("successor_name", TEXT, "Its name");

    public static final Field SUCCESSOR_START =
            optional("successor_start", TEXT, "First day of its code, where the workspace has a history of codes");

    public static final Field SUCCESSOR_END =
            optional("successor_end", TEXT, "Last day of its code by the history of codes; blank where none is known");

    public static final Field DISTRICT_CODE = optional("district_code", TEXT, "Authority that the successor lies in");

    public static final Field CHANGE = required(
            "change", TEXT, "renamed (only the code is new), merged (the whole ward is a part of it) or split");

    public static final Field CHILDREN = required(
            "children", INTEGER, "Children aged 0 to 15 who live in both, by the workspace's weights of small areas");

    public static final Field PREDECESSOR_PERCENTAGE =
            required("predecessor_percentage", NUMBER, "Their share of the predecessor's children, per cent");

    public static final Field SUCCESSOR_PERCENTAGE =
            required("successor_percentage", NUMBER, "Their share of the successor's children, per cent");

    public static final Table TABLE = new Table(
            "ward_changes",
            "What became of wards",
            "One ward that took over a part of another from one year's boundaries to the next",
            List.of(FROM_VINTAGE, PREDECESSOR, TO_VINTAGE, SUCCESSOR),
            List.of(
                    FROM_VINTAGE,
                    PREDECESSOR,
                    PREDECESSOR_NAME,
                    PREDECESSOR_DISTRICT_CODE,
                    PREDECESSOR_START,
                    PREDECESSOR_END,
                    TO_VINTAGE,
                    SUCCESSOR,
                    SUCCESSOR_NAME,
                    SUCCESSOR_START,
                    SUCCESSOR_END,
                    DISTRICT_CODE,
                    CHANGE,
                    CHILDREN,
                    PREDECESSOR_PERCENTAGE,
                    SUCCESSOR_PERCENTAGE));

    private WardChanges() {}
}
