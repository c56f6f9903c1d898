package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;

/** A table of a page: a caption, one row of headings, a heading at the start of each row. */
final class HtmlTable {

    private final String id;
    private final String caption;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param heading its heading
     * @param numbers whether it holds numbers, which stand to the right
     */
    private record Column(String heading, boolean numbers) {}

    /** A table with these headings; one that ends in # is of numbers. */
    HtmlTable(String id, String caption, String... headings) {
        this.id = id;
        this.caption = caption;
        this.columns = List.of(headings).stream()
                .map(heading -> heading.endsWith("#")
                        ? new Column(heading.substring(0, heading.length() - 1), true)
                        : new Column(heading, false))
                .toList();
    }

    HtmlTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Writes it into a region of its own, which scrolls where the screen is narrower than the table. */
    void write(Html html) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
        html.open("table").open("caption", "id", id).element("span", caption).close();
        html.open("thead").open("tr");
        for (Column column : columns) {
            html.element("th", column.heading(), "scope", "col", "class", column.numbers() ? "n" : "t");
        }
        html.close().close().open("tbody");
        for (List<String> row : rows) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            for (int i = 1; i < row.size(); i++) {
                cell(html, row.get(i), columns.get(i).numbers());
            }
            html.close();
        }
        html.close().close().close();
    }

    private static void cell(Html html, String text, boolean number) {
        switch (text.split(" ", 2)[0]) {
            case "better", "worse", "similar" ->
                html.open("td")
                        .element("span", text, "class", text.split(" ", 2)[0])
                        .close();
            default -> html.element("td", text, "class", number ? "n" : "t");
        }
    }
}
