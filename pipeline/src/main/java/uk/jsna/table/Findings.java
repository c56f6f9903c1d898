package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What the checks found on the way to the release. */
public final class Findings {

    public static final Field CHECK = required("check", TEXT, "The rule in words");

    public static final Field OUTCOME = required("outcome", TEXT, "pass, warn or fail; a fail stops publication");

    public static final Field MESSAGE = required("message", TEXT, "What was found, what must be, what to do");

    public static final Field SOURCE = required("source", TEXT, "Source descriptor id; empty for several");

    public static final Field FILE = required("file", TEXT, "File name; empty where none");

    public static final Field SHEET = required("sheet", TEXT, "Sheet or archive member; empty where none");

    public static final Field ROW = required("row", INTEGER, "Row in its sheet from 1; 0 where none");

    public static final Field COLUMN = required("column", TEXT, "Column heading; empty where none");

    public static final Field AREA_CODE = required("area_code", TEXT, "Area; empty where none");

    public static final Table TABLE = new Table(
            "findings",
            "Findings",
            "One thing that a check found",
            List.of(SOURCE, FILE, SHEET, ROW, COLUMN, CHECK, AREA_CODE, MESSAGE),
            List.of(CHECK, OUTCOME, MESSAGE, SOURCE, FILE, SHEET, ROW, COLUMN, AREA_CODE));

    private Findings() {}
}
