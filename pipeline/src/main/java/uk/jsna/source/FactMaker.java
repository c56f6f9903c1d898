package uk.jsna.source;

import uk.jsna.file.SheetRow;

/** Makes facts of the rows below a header. */
@FunctionalInterface
interface FactMaker {

    void row(SheetRow row);

    /** Called when the table is at its end. */
    default void end() {}

    /** The maker for what a source yields; its columns are looked up in the header at once. */
    static FactMaker of(SheetReading reading, Columns columns) {
        return switch (reading.source().yields()) {
            case OBSERVATIONS -> new ObservationMaker(reading, columns);
            case AREAS -> new AreaLinkMaker(reading, columns);
            case HISTORY ->
                reading.source().areas().get(0).days() == null
                        ? new CodeSuccessionMaker(reading, columns)
                        : new CodeRecordMaker(reading, columns);
            case NEIGHBOURS -> new NeighbourLinkMaker(reading, columns);
            case ALIASES -> new CodeAliasMaker(reading, columns);
        };
    }
}
