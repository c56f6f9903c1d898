package uk.jsna.attacker.file;

import java.util.List;

/**
 * The head of a table.
 *
 * @param file the file, relative to the release
 * @param name name of the file, the sheet or the caption
 * @param context words above the table
 * @param columns its columns, in order
 */
public record TableHead(String file, String name, String context, List<String> columns) {

    public TableHead {
        columns = List.copyOf(columns);
    }
}
