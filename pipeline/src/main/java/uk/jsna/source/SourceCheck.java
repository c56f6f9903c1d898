package uk.jsna.source;

import java.util.Locale;
import uk.jsna.quality.Outcome;

/** What is checked while a file is read, with the outcome of a breach unless the source says otherwise. */
public enum SourceCheck {
    /** The file can be read. */
    FILE_READABLE(Outcome.FAIL),
    /** The file has the sheet or member that the source names. */
    SHEET_FOUND(Outcome.FAIL),
    /** The sheet has the header that the source describes. */
    HEADER_FOUND(Outcome.FAIL),
    /** The header has every column that the source needs, once. */
    COLUMNS_PRESENT(Outcome.FAIL),
    /** The header has no column that the source does not mention. */
    COLUMNS_KNOWN(Outcome.WARN),
    /** Every area code has the form of its scheme. */
    AREA_CODE_WELL_FORMED(Outcome.FAIL),
    /** Rows of areas that the source leaves out were met. */
    AREAS_LEFT_OUT(Outcome.PASS),
    /** A row stands for one area. */
    AREAS_SINGLE(Outcome.WARN),
    /** Every cell of a figure is a number or a mark that the source explains. */
    MARKS_KNOWN(Outcome.FAIL),
    /** Every period can be read. */
    PERIOD_UNDERSTOOD(Outcome.FAIL),
    /** Every value of a group's column is one that the source explains. */
    GROUPS_KNOWN(Outcome.FAIL),
    /** Every figure that is a sum of rows has each of them, once. */
    SUMS_COMPLETE(Outcome.FAIL),
    /** A row of a text file has no more cells than the header. */
    ROWS_FIT_HEADER(Outcome.FAIL),
    /** Numbers are stored, not worked out by formulas of the workbook. */
    FORMULAS_NOT_RUN(Outcome.WARN),
    /** No name or group would be run as a formula by a spreadsheet. */
    TEXTS_ARE_PLAIN(Outcome.FAIL),
    /** The file states something. */
    FACTS_FOUND(Outcome.FAIL);

    private final Outcome usual;

    SourceCheck(Outcome usual) {
        this.usual = usual;
    }

    /** The check's name as findings carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Outcome usual() {
        return usual;
    }
}
