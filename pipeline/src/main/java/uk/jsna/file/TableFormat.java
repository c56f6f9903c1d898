package uk.jsna.file;

/** The format of a table file, told from its first bytes and never from its name. */
public enum TableFormat {
    /** Text with separated values, in any of the encodings and separators that publishers use. */
    CSV,
    /** OpenDocument spreadsheet. */
    ODS,
    /** Excel 97 to 2003 workbook. */
    XLS,
    /** Excel 2007 and later workbook. */
    XLSX,
    /** Apache Parquet. */
    PARQUET,
    /** JSON that holds records, such as GeoJSON. */
    JSON,
    /** Not a table: a picture, a PDF, an unknown binary format. */
    OTHER
}
