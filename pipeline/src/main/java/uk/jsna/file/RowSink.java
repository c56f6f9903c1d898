package uk.jsna.file;

import java.util.List;

/** The last step of every reader: holds rows to the limits, leaves blank ones out, and knows the row it is at. */
final class RowSink {

    private final SheetId sheet;
    private final ReadLimits limits;
    private final RowVisitor visitor;
    private int row;

    RowSink(SheetId sheet, ReadLimits limits, RowVisitor visitor) {
        this.sheet = sheet;
        this.limits = limits;
        this.visitor = visitor;
    }

    /** Passes a row on; false when the visitor wants no more. */
    boolean row(int number, List<Cell> cells) {
        if (number <= row) {
            throw refuse(Refusal.damaged(sheet.format().name(), "row " + number + " comes after row " + row));
        }
        row = number;
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        if (width == 0) {
            return true;
        }
        if (number > limits.rows()) {
            throw refuse(Refusal.tooMany("rows", limits.rows()));
        }
        if (width > limits.columns()) {
            throw refuse(Refusal.tooMany("columns", limits.columns()));
        }
        List<Cell> kept = width == cells.size() ? cells : cells.subList(0, width);
        for (int column = 0; column < width; column++) {
            if (kept.get(column).shown().length() > limits.cellLength()) {
                throw refuse(Refusal.cellTooLong(column + 1, limits.cellLength()));
            }
        }
        return pass(new SheetRow(number, kept));
    }

    private boolean pass(SheetRow next) {
        try {
            return visitor.row(next);
        } catch (RuntimeException e) {
            throw new VisitorException(e);
        }
    }

    /** The row last passed, for messages about what comes after it. */
    int lastRow() {
        return row;
    }

    RefusedFileException refuse(Refusal refusal) {
        return new RefusedFileException(FilePlace.of(sheet, row), refusal);
    }

    RefusedFileException refuse(Refusal refusal, Throwable cause) {
        return new RefusedFileException(FilePlace.of(sheet, row), refusal, cause);
    }

    SheetId sheet() {
        return sheet;
    }

    ReadLimits limits() {
        return limits;
    }

    /** Carries a visitor's own failure past the readers, so that it is not taken for a damaged file. */
    static final class VisitorException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        VisitorException(RuntimeException cause) {
            super(cause);
        }

        RuntimeException failure() {
            return getCause() instanceof RuntimeException failure ? failure : this;
        }
    }
}
