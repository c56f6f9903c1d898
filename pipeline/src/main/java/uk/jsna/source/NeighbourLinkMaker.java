package uk.jsna.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.jsna.file.SheetRow;

/** Makes the links between statistical neighbours of rows. */
final class NeighbourLinkMaker implements FactMaker {

    private record Ranked(int rank, int column) {}

    private final SheetReading reading;
    private final NeighboursPart part;
    private final Columns columns;
    private final int code;
    private final int name;
    private final List<Ranked> neighbours = new ArrayList<>();

    NeighbourLinkMaker(SheetReading reading, Columns columns) {
        this.reading = reading;
        this.part = Objects.requireNonNull(reading.source().neighbours());
        this.columns = columns;
        this.code = columns.one(part.code());
        this.name = columns.optional(part.name());
        for (Header.Match match : columns.header().find(part.neighbour())) {
            String rank = match.captured().getOrDefault("rank", "");
            if (rank.matches("\\d{1,3}")) {
                neighbours.add(new Ranked(Integer.parseInt(rank), match.column().index()));
            }
        }
        if (neighbours.isEmpty()) {
            columns.fault("no column is named '" + part.neighbour() + "'");
        }
    }

    @Override
    public void row(SheetRow row) {
        String area = row.cell(code).stripped();
        if (area.isEmpty()) {
            reading.tally().leftOut("row without an area");
            return;
        }
        if (!CodeScheme.isWellFormed(part.scheme(), area)) {
            reading.tally().refused();
            reading.find(
                    SourceCheck.AREA_CODE_WELL_FORMED, row.number(), "", CodeScheme.complaint(part.scheme(), area));
            return;
        }
        String areaName = ColumnName.normalised(row.cell(name).shown());
        if (!reading.isPlain(row, columns.name(name), areaName)) {
            return;
        }
        for (Ranked ranked : neighbours) {
            String neighbour = row.cell(ranked.column()).stripped();
            if (!neighbour.isEmpty() && reading.isPlain(row, columns.name(ranked.column()), neighbour)) {
                reading.fact(new NeighbourLink(
                        reading.origin(row), part.edition(), part.scheme(), area, areaName, ranked.rank(), neighbour));
            }
        }
    }
}
