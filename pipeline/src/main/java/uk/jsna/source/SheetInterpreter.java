package uk.jsna.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.Cell;
import uk.jsna.file.RowVisitor;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFormat;

/** Reads one sheet by a source's description: looks for the header, then passes rows to the maker of facts. */
final class SheetInterpreter implements RowVisitor {

    /** A table's title stands at most this many rows above its header, where tables follow each other. */
    private static final int TITLE_ROWS = 4;

    private final SheetReading reading;
    private final HeaderPart header;
    private final List<TextPattern> wanted;
    private final Deque<SheetRow> above = new ArrayDeque<>();
    private final @Nullable TextPattern end;
    private @Nullable FactMaker maker;
    private @Nullable Conditions where;
    private UnreadSex sex = UnreadSex.none();
    private @Nullable SheetRow nearest;
    private int most;
    private int width;
    private int last;
    private boolean below;
    private boolean failed;
    private int formulas;

    SheetInterpreter(SheetReading reading) {
        this.reading = reading;
        SourceDescriptor source = reading.source();
        this.header = source.header();
        List<String> names = header.with();
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
        source.areas().stream().filter(level -> !level.optional()).forEach(level -> names.add(level.code()));
        if (source.neighbours() != null) {
            names.add(source.neighbours().code());
        }
        if (source.aliases() != null) {
            names.add(source.aliases().code());
            names.add(source.aliases().gss());
        }
        return names.stream()
                .flatMap(name -> Stream.of(name.split(Header.RIGHT_OF)))
                .filter(name -> !name.matches("(?i)column [A-Z]{1,3}") && !name.contains(HeaderColumn.JOINT))
                .toList();
    }

    @Override
    public boolean row(SheetRow row) {
        if (maker == null) {
            return seek(row);
        }
        if (header.repeats()) {
            keep(row, header.rows() + TITLE_ROWS);
            if (met(row) == wanted.size()) {
                return begin();
            }
        }
        if (isEnd(row)) {
            return false;
        }
        last = row.number();
        below = true;
        reading.tally().row();
        if (isTooWide(row)) {
            return true;
        }
        if (where != null && !where.hold(row)) {
            reading.tally().leftOut("row outside the selection");
            return true;
        }
        if (sex.refuses(row, reading)) {
            return true;
        }
        formulas += (int)
                row.cells().stream().filter(Cell.Formula.class::isInstance).count();
        maker.row(row);
        return true;
    }

    private void keep(SheetRow row, int rows) {
        above.addLast(row);
        if (above.size() > rows) {
            above.removeFirst();
        }
    }

    /** A spreadsheet's row may have remarks beside the table; in a text file a cell too many has shifted the others. */
    private boolean isTooWide(SheetRow row) {
        if (reading.format() != TableFormat.CSV || row.width() <= width) {
            return false;
        }
        reading.tally().refused();
        reading.find(
                SourceCheck.ROWS_FIT_HEADER,
                row.number(),
                "",
                "the row has " + row.width() + " cells, but must have at most the " + width
                        + " of the header. Look for a separator in a cell without quotation marks; the row is left out.");
        return true;
    }

    private boolean isEnd(SheetRow row) {
        if (RowsPart.BLANK_ROW.equals(reading.source().rows().end())) {
            return below && row.number() > last + 1;
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
        if (row.number() > header.within()) {
            return false;
        }
        keep(row, header.within());
        int met = met(row);
        if (met > most) {
            most = met;
            nearest = row;
        }
        return met < wanted.size() || begin();
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

    /** Begins a table whose lowest header row is the last one kept. */
    private boolean begin() {
        if (maker != null) {
            maker.end();
        }
        List<SheetRow> kept = List.copyOf(above);
        Header found = Header.of(kept.subList(Math.max(0, kept.size() - header.rows()), kept.size()));
        above.clear();
        List<String> titles = titles(kept);
        if (!isTitled(titles, kept.size() <= header.rows())) {
            failed = true;
            return false;
        }
        SheetReading under = reading.under(titles);
        Columns columns = new Columns(found);
        FactMaker ready = FactMaker.of(under, columns);
        where = new Conditions(reading.source().rows().where(), columns);
        maker = ready;
        last = found.row();
        width = found.reach();
        below = false;
        if (!columns.faults().isEmpty()) {
            failed = true;
            columns.faults()
                    .forEach(fault -> reading.find(
                            SourceCheck.COLUMNS_PRESENT,
                            found.row(),
                            "",
                            fault + ", but exactly one must be. The header has " + found.names()
                                    + ". Correct the name in the source '"
                                    + reading.source().id() + "'."));
            return false;
        }
        findUnknown(found);
        sex = UnreadSex.in(reading.source(), found);
        return true;
    }

    /** Whether the texts and names say that this is the source's table; a sibling with the same columns has a finding. */
    private boolean isTitled(List<String> titles, boolean isFirst) {
        List<String> texts =
                new ArrayList<>(titles.stream().map(ColumnName::normalised).toList());
        if (isFirst) {
            texts.add(reading.file());
        }
        for (String wanted : header.titled()) {
            TextPattern pattern = TextPattern.of(wanted);
            if (texts.stream().noneMatch(pattern::matches)) {
                reading.find(
                        SourceCheck.HEADER_FOUND,
                        "the table has the columns of the source '"
                                + reading.source().id()
                                + "', but neither a text above it nor the name of its "
                                + (isFirst ? "sheet or file" : "sheet") + " is like '" + wanted
                                + "', and one must be: other tables with the same columns are about something else."
                                + " Point the source at its own table, or correct 'titled' in a copy of the source.");
                return false;
            }
        }
        return true;
    }

    /** The texts of the rows from the lowest up, and the sheet's name. */
    private List<String> titles(List<SheetRow> rows) {
        List<String> titles = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            rows.get(i).cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(Cell::shown)
                    .forEach(titles::add);
        }
        titles.add(reading.sheet());
        return titles;
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
        if (maker != null && !failed) {
            maker.end();
        }
        if (formulas > 0) {
            reading.find(
                    SourceCheck.FORMULAS_NOT_RUN,
                    formulas
                            + " cells are formulas, but a published table should hold numbers. What the workbook stores as"
                            + " their results is read, and no formula is run; check a few against the publisher's tables.");
        }
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
                                .map(cell -> "'" + Excerpt.of(ColumnName.normalised(cell.shown())) + "'")
                                .collect(Collectors.joining(", "));
        reading.find(
                SourceCheck.HEADER_FOUND,
                "no row of the first " + reading.source().header().within() + " has the columns " + names
                        + ", but the header must have them; " + near
                        + ". Check that this is the right sheet, or correct 'header' in the source '"
                        + reading.source().id() + "'.");
    }
}
