package uk.jsna.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.Cell;
import uk.jsna.file.RowVisitor;
import uk.jsna.file.SheetRow;

/** Reads one sheet by a source's description: looks for the header, then passes rows to the maker of facts. */
final class SheetInterpreter implements RowVisitor {

    private final SheetReading reading;
    private final List<TextPattern> wanted;
    private final Deque<SheetRow> above = new ArrayDeque<>();
    private final @Nullable TextPattern end;
    private @Nullable FactMaker maker;
    private @Nullable Conditions where;
    private @Nullable SheetRow nearest;
    private int most;
    private int last;
    private boolean failed;

    SheetInterpreter(SheetReading reading) {
        this.reading = reading;
        SourceDescriptor source = reading.source();
        List<String> names = source.header().with();
        this.wanted = (names.isEmpty() ? named(source) : names)
                .stream().map(TextPattern::of).toList();
        String footer = source.rows().end();
        this.end = footer == null || footer.equals(RowsPart.BLANK_ROW) ? null : TextPattern.of(footer);
    }

    /** The plain names by which a source finds its area tell its header too. */
    private static List<String> named(SourceDescriptor source) {
        List<String> names = new ArrayList<>();
        if (source.area() != null) {
            names.addAll(source.area().columns());
        }
        source.areas().forEach(level -> names.add(level.code()));
        if (source.neighbours() != null) {
            names.add(source.neighbours().code());
        }
        if (source.aliases() != null) {
            names.add(source.aliases().code());
            names.add(source.aliases().gss());
        }
        names.removeIf(name -> name.matches("(?i)column [A-Z]{1,3}") || name.contains(" | "));
        return names;
    }

    @Override
    public boolean row(SheetRow row) {
        if (maker == null) {
            return seek(row);
        }
        if (isEnd(row)) {
            return false;
        }
        last = row.number();
        reading.tally().row();
        if (where != null && !where.hold(row)) {
            reading.tally().leftOut("row outside the selection");
            return true;
        }
        maker.row(row);
        return true;
    }

    private boolean isEnd(SheetRow row) {
        if (RowsPart.BLANK_ROW.equals(reading.source().rows().end())) {
            return row.number() > last + 1;
        }
        if (end == null) {
            return false;
        }
        String first = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(Cell::shown)
                .orElse("");
        return end.matches(first.strip());
    }

    private boolean seek(SheetRow row) {
        if (row.number() > reading.source().header().within()) {
            return false;
        }
        above.addLast(row);
        if (above.size() > reading.source().header().rows()) {
            above.removeFirst();
        }
        int met = met(row);
        if (met > most) {
            most = met;
            nearest = row;
        }
        return met < wanted.size() || begin(Header.of(List.copyOf(above)));
    }

    private int met(SheetRow row) {
        List<String> names = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> ColumnName.normalised(cell.shown()))
                .toList();
        return (int) wanted.stream()
                .filter(pattern -> names.stream().anyMatch(pattern::matches))
                .count();
    }

    private boolean begin(Header header) {
        Columns columns = new Columns(header);
        FactMaker ready = FactMaker.of(reading, columns);
        where = new Conditions(reading.source().rows().where(), columns);
        maker = ready;
        last = header.row();
        if (!columns.faults().isEmpty()) {
            failed = true;
            columns.faults()
                    .forEach(fault -> reading.find(
                            SourceCheck.COLUMNS_PRESENT,
                            header.row(),
                            "",
                            fault + ", but exactly one must be. The header has " + header.names()
                                    + ". Correct the name in the source '"
                                    + reading.source().id() + "'."));
            return false;
        }
        findUnknown(header);
        return true;
    }

    private void findUnknown(Header header) {
        List<TextPattern> ignored =
                reading.source().ignore().stream().map(TextPattern::of).toList();
        for (HeaderColumn column : header.unused()) {
            if (ignored.stream().noneMatch(pattern -> column.match(pattern).isPresent())) {
                reading.find(
                        SourceCheck.COLUMNS_KNOWN,
                        header.row(),
                        column.name(),
                        "the column is not mentioned in the source '"
                                + reading.source().id()
                                + "', but every column must be used or ignored. Add it to 'figures' or to 'ignore'.");
            }
        }
    }

    /** Called when the sheet is at its end: a sheet without the header has a finding. */
    void close() {
        if (maker != null || failed) {
            return;
        }
        String names = wanted.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        String near = nearest == null
                ? "none of them was met"
                : "nearest is row " + nearest.number() + " with "
                        + nearest.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .limit(12)
                                .map(cell -> "'" + ColumnName.normalised(cell.shown()) + "'")
                                .collect(Collectors.joining(", "));
        reading.find(
                SourceCheck.HEADER_FOUND,
                "no row of the first " + reading.source().header().within() + " has the columns " + names
                        + ", but the header must have them; " + near
                        + ". Check that this is the right sheet, or correct 'header' in the source '"
                        + reading.source().id() + "'.");
    }
}
