package uk.jsna.file;

/** The words of a refusal: what was found, what must be, what to do. */
record Refusal(String found, String must, String advice) {

    private static final String AGAIN = "Fetch the file again from the publisher.";

    String sentence() {
        return found + ", but must be " + must + ". " + advice;
    }

    static Refusal damaged(String format, String reason) {
        return new Refusal("the " + format + " cannot be read (" + reason + ")", "whole and undamaged", AGAIN);
    }

    static Refusal notATable() {
        return new Refusal(
                "this is not a table",
                "CSV, ODS, XLS, XLSX, Parquet or JSON, or a zip or gzip of these",
                "Check that the download was the data file and not its documentation.");
    }

    static Refusal tooMany(String what, long most) {
        return new Refusal(
                "holds more than " + most + " " + what,
                "at most " + most,
                "Check that this is the publisher's file; if it is, raise the limit.");
    }

    static Refusal cellTooLong(int column, int most) {
        return new Refusal(
                "column " + column + " holds more than " + most + " characters",
                "at most " + most,
                "Look for a quotation mark that is never closed.");
    }
}
