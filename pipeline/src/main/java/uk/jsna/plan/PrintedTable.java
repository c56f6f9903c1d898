package uk.jsna.plan;

import java.util.List;

/**
 * A table as the plan prints it; its rows are the indicators that name it.
 *
 * @param id what rows name it by
 * @param title its heading
 * @param otherTitles headings that the plan gives it elsewhere, such as another year on the contents page
 * @param columns ids of the priorities or roll-ups that have a column
 * @param source where the plan prints it
 */
public record PrintedTable(String id, String title, List<String> otherTitles, List<String> columns, String source) {

    public PrintedTable {
        otherTitles = Absent.asEmpty(otherTitles);
        columns = Absent.asEmpty(columns);
    }
}
