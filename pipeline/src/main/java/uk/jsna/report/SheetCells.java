package uk.jsna.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import uk.jsna.indicator.ValueNote;
import uk.jsna.report.Sheet.Cell;
import uk.jsna.report.Sheet.Column;
import uk.jsna.table.Field;

/** Cells and columns of the spreadsheet, from texts, numbers and the rows of declared tables. */
final class SheetCells {

    private static final int WORDS = 1;

    private SheetCells() {}

    /** A declared table's rows; the headings are its columns' names in words. */
    static Sheet table(Sheet sheet, List<Field> fields, List<PublishedRow> rows) {
        List<List<Cell>> cells = rows.stream()
                .map(row -> fields.stream().map(field -> cell(row, field)).toList())
                .toList();
        String[] headings = fields.stream().map(Texts::heading).toArray(String[]::new);
        return new Sheet(sheet.name(), sheet.title(), sheet.sentences(), columns(headings), cells);
    }

    private static Cell cell(PublishedRow row, Field field) {
        return switch (field.type()) {
            case TEXT, FLAG -> text(row.text(field));
            case INTEGER, COUNT -> number(row, field, 0, "");
            case NUMBER -> number(row, field, WORDS, "");
        };
    }

    static Cell text(String text) {
        return new Cell.Text(text);
    }

    static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(SheetCells::text).toList();
    }

    static Cell number(PublishedRow row, Field field, int decimals, String note) {
        return number(row.number(field), decimals, note);
    }

    /** A number, or in its place the shorthand that says why there is none. */
    static Cell number(OptionalDouble number, int decimals, String note) {
        boolean instead =
                ValueNote.ofLetter(note).filter(ValueNote::standsInsteadOfValue).isPresent();
        if (number.isPresent() && !instead) {
            return new Cell.Numeric(number.getAsDouble(), decimals);
        }
        return shorthand(instead ? note : ValueNote.NOT_AVAILABLE.letter());
    }

    static Cell shorthand(String note) {
        return new Cell.Shorthand(
                ValueNote.ofLetter(note).map(ValueNote::marker).orElse(note));
    }

    static List<Column> columns(String... headings) {
        return Stream.of(headings)
                .map(heading -> new Column(heading, Texts.centimetres(heading)))
                .toList();
    }
}
