package uk.jsna.attacker.file;

import java.util.List;

/**
 * The rows of one worksheet: words down to the headings, then the table. Where the file does not say which row holds the
 * headings, it is the first one with at least two texts side by side and no number.
 */
final class SheetRows {

    private final String file;
    private final String sheet;
    private final Reading reading;
    private final StringBuilder above = new StringBuilder();
    private int columns;

    SheetRows(String file, String sheet, Reading reading) {
        this.file = file;
        this.sheet = sheet;
        this.reading = reading;
    }

    void add(List<String> cells, boolean isHeading) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        if (columns > 0 && !isHeading) {
            reading.row(CsvFile.fit(cells, columns));
        } else if (isHeading || (filled.size() >= 2 && filled.stream().noneMatch(SheetRows::isNumber))) {
            columns = cells.size();
            reading.table(new TableHead(file, sheet, above.toString(), cells));
        } else {
            String words = String.join(" ", filled);
            reading.text(sheet + " " + above, words);
            above.append(words).append(' ');
        }
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[-+]?[0-9][0-9,]*([.][0-9]+)?%?");
    }
}
