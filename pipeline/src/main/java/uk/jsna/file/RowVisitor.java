package uk.jsna.file;

/** Takes the rows of one sheet in their order; wholly blank rows are left out (the row numbers show the gap). */
@FunctionalInterface
public interface RowVisitor {

    /** Takes one row; false means that no more rows of this sheet are wanted. */
    boolean row(SheetRow row);
}
