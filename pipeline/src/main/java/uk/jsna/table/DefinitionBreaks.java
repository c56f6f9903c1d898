package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** Days from which an indicator means something else; figures before and after one are not of one series. */
public final class DefinitionBreaks {

    public static final Field INDICATOR = required("indicator", TEXT, "Indicator id");

    public static final Field FROM = required("from", TEXT, "First day of the new meaning");

    public static final Field REASON = required("reason", TEXT, "What changed");

    public static final Field LINK = optional("link", TEXT, "Where the publisher says so");

    public static final Table TABLE = new Table(
            "definition_breaks",
            "Breaks in definitions",
            "One day from which an indicator means something else",
            List.of(INDICATOR, FROM),
            List.of(INDICATOR, FROM, REASON, LINK));

    private DefinitionBreaks() {}
}
