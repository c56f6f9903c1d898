package uk.jsna.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a published table?
 *
 * @param table name of the table
 * @param filters what the rows must have; all of them
 * @param in code or name of the area that the rows' areas must be or lie in; null for any
 * @param columns names of the columns to show; empty for those that most readers want
 * @param limit how many rows to show at most; 0 for all
 */
public record TableQuery(
        String table, List<Filter> filters, @Nullable String in, List<String> columns, int limit) {

    /** The word for the latest period of each indicator. */
    public static final String LATEST = "latest";

    public TableQuery {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }

    /**
     * A column and what must stand in it, capitals aside.
     *
     * @param column name of the column
     * @param value the text in it
     */
    public record Filter(String column, String value) {}
}
