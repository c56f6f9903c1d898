package uk.jsna.attacker.file;

import java.util.List;

/** Takes what a file holds, in the file's order. */
public interface Reading {

    /** A table begins; the rows that follow are its own. */
    void table(TableHead head);

    /** A row of the table that began last, with as many texts as the table has columns. */
    void row(List<String> cells);

    /**
     * Words outside tables.
     *
     * @param context headings and captions above them
     * @param words the words
     */
    void text(String context, String words);

    /** A shape of a drawing that says what it stands for. */
    void shape(Shape shape);
}
