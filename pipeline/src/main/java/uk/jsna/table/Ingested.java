package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that reading the files gives, in one table, so that each file is read once: observations, findings, and a
 * line for each file with what became of its rows.
 */
public final class Ingested {

    /** The value of {@link #KIND} for an observation. */
    public static final String OBSERVATION = "observation";

    /** The value of {@link #KIND} for a finding. */
    public static final String FINDING = "finding";

    /** The value of {@link #KIND} for the line of a file. */
    public static final String FILE_READ = "file";

    public static final Field KIND = required("kind", TEXT, "observation, finding or file");

    public static final Field ROWS_READ = optional("rows_read", INTEGER, "Rows below the headers");

    public static final Field FIGURES_READ = optional("figures_read", INTEGER, "Figures that came of them");

    public static final Field ROWS_REFUSED = optional("rows_refused", INTEGER, "Rows or cells not understood");

    public static final Table TABLE = new Table(
            "ingested",
            "What reading the files gave",
            "One observation, one finding, or one file",
            List.of(),
            Stream.of(
                            Stream.of(KIND),
                            Observations.TABLE.fields().stream().map(Ingested::maybe),
                            Findings.TABLE.fields().stream()
                                    .filter(field -> !Observations.TABLE.has(field))
                                    .map(Ingested::maybe),
                            Stream.of(ROWS_READ, FIGURES_READ, ROWS_REFUSED))
                    .flatMap(fields -> fields)
                    .toList());

    private Ingested() {}

    private static Field maybe(Field field) {
        return optional(field.name(), field.type(), field.description());
    }
}
