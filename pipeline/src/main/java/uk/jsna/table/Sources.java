package uk.jsna.table;

import static uk.jsna.table.Field.optional;
import static uk.jsna.table.Field.required;
import static uk.jsna.table.FieldType.INTEGER;
import static uk.jsna.table.FieldType.TEXT;

import java.util.List;

/** The publishers behind the release, with the attribution that their licence asks for. */
public final class Sources {

    public static final Field SOURCE = required("source", TEXT, "Source descriptor id");

    public static final Field TITLE = required("title", TEXT, "Title of the publication");

    public static final Field PUBLISHER = required("publisher", TEXT, "Publisher");

    public static final Field PUBLISHED = optional("published", TEXT, "Date of publication");

    public static final Field LICENCE = required("licence", TEXT, "Licence");

    public static final Field ATTRIBUTION = required("attribution", TEXT, "Attribution");

    public static final Field DISCLOSURE = required(
            "disclosure",
            TEXT,
            "public: already under the publisher's own disclosure control; council: controlled by this release");

    public static final Field FILES = required("files", INTEGER, "Files read");

    public static final Field ROWS_READ = required("rows_read", INTEGER, "Rows read");

    public static final Field FIGURES_READ = required("figures_read", INTEGER, "Figures read");

    public static final Field ROWS_REFUSED = required("rows_refused", INTEGER, "Rows refused");

    public static final Table TABLE = new Table(
            "sources",
            "Sources",
            "One source",
            List.of(SOURCE),
            List.of(
                    SOURCE,
                    TITLE,
                    PUBLISHER,
                    PUBLISHED,
                    LICENCE,
                    ATTRIBUTION,
                    DISCLOSURE,
                    FILES,
                    ROWS_READ,
                    FIGURES_READ,
                    ROWS_REFUSED));

    private Sources() {}
}
