package uk.jsna.table;

import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** What was checked on the way to the release, also where nothing was found. */
public final class CheckResults {

    public static final Field CHECK = required("check", TEXT, "The rule in words");

    public static final Field SUBJECT =
            required("subject", TEXT, "Source descriptor id, or the published table; empty for the run as a whole");

    public static final Field OUTCOME =
            required("outcome", TEXT, "The worst outcome: pass, warn or fail; a fail stops publication");

    public static final Field LOOKED_AT =
            required("looked_at", INTEGER, "How many figures, areas, rows or files the check looked at");

    public static final Field FAILED = required("failed", INTEGER, "How many of them broke the rule");

    public static final Field MESSAGE =
            required("message", TEXT, "The first that broke the rule, or why nothing was looked at; empty otherwise");

    public static final Table TABLE = new Table(
            "check_results",
            "Checks",
            "One check of one source or table",
            List.of(SUBJECT, CHECK),
            List.of(CHECK, SUBJECT, OUTCOME, LOOKED_AT, FAILED, MESSAGE));

    private CheckResults() {}
}
