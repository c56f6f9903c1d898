package uk.jsna.source;

import uk.jsna.file.SheetRow;

/** Makes the successions of a history of codes without days; a code that is its own successor is in use and says nothing. */
final class CodeSuccessionMaker implements FactMaker {

    private final SheetReading reading;
    private final Columns columns;
    private final int code;
    private final int name;
    private final int successor;

    CodeSuccessionMaker(SheetReading reading, Columns columns) {
        this.reading = reading;
        this.columns = columns;
        LevelPart level = reading.source().areas().get(0);
        this.code = columns.one(level.code());
        this.name = columns.optional(level.name());
        this.successor = columns.one(level.requiredSuccessor());
    }

    @Override
    public void row(SheetRow row) {
        if (!isCode(row, code) || !isCode(row, successor)) {
            return;
        }
        String called = ColumnName.normalised(row.cell(name).shown());
        if (!text(row, code).equals(text(row, successor)) && reading.isPlain(row, columns.name(name), called)) {
            reading.fact(new CodeSuccession(reading.origin(row), text(row, code), called, text(row, successor)));
        }
    }

    private boolean isCode(SheetRow row, int column) {
        String found = text(row, column);
        if (CodeScheme.isWellFormed("gss", found)) {
            return true;
        }
        reading.tally().refused();
        reading.find(
                SourceCheck.AREA_CODE_WELL_FORMED,
                row.number(),
                columns.name(column),
                CodeScheme.complaint("gss", found));
        return false;
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).shown().strip();
    }
}
