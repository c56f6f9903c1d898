package uk.jsna.source;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import uk.jsna.file.SheetRow;

/** Makes pairs of codes for one area of rows, each pair once. */
final class CodeAliasMaker implements FactMaker {

    private final SheetReading reading;
    private final AliasesPart part;
    private final Columns columns;
    private final int code;
    private final int gss;
    private final int name;
    private final Set<String> told = new HashSet<>();

    CodeAliasMaker(SheetReading reading, Columns columns) {
        this.reading = reading;
        this.columns = columns;
        this.part = Objects.requireNonNull(reading.source().aliases());
        this.code = columns.one(part.code());
        this.gss = columns.one(part.gss());
        this.name = columns.optional(part.name());
    }

    @Override
    public void row(SheetRow row) {
        String other = row.cell(code).stripped();
        String own = row.cell(gss).stripped();
        if (other.isEmpty() || own.isEmpty()) {
            reading.tally().leftOut("row without both codes");
            return;
        }
        if (!CodeScheme.isWellFormed("gss", own)) {
            reading.tally().refused();
            reading.find(
                    SourceCheck.AREA_CODE_WELL_FORMED,
                    row.number(),
                    columns.name(gss),
                    CodeScheme.complaint("gss", own));
            return;
        }
        String areaName = ColumnName.normalised(row.cell(name).shown());
        if (reading.isPlain(row, columns.name(code), other)
                && reading.isPlain(row, columns.name(name), areaName)
                && told.add(other + "|" + own)) {
            reading.fact(new CodeAlias(reading.origin(row), part.scheme(), other, own, areaName));
        }
    }
}
