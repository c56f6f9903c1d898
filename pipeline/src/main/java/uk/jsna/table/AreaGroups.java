package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The groups of areas that the workspace names, with the areas in each. */
public final class AreaGroups {

    public static final Field GROUP_CODE = required("group_code", TEXT, "Code of the group: G- and its name");

    public static final Field AREA_CODE =
            required("area_code", TEXT, "An area of the group: a ward, or an area whose wards all belong to the group");

    public static final Table TABLE = new Table(
            "area_groups",
            "Groups of areas",
            "One area of a group that the workspace names",
            List.of(GROUP_CODE, AREA_CODE),
            List.of(GROUP_CODE, AREA_CODE));

    private AreaGroups() {}
}
