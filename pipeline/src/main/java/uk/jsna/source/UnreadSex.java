package uk.jsna.source;

import uk.jsna.file.SheetRow;
import uk.jsna.indicator.Sex;

/**
 * A column of sexes that a source does not read: the row of women and the row of men would both stand as that of all
 * persons. Such rows are refused, unless the source names the column among those that it ignores.
 *
 * @param column where it is; {@link Columns#NONE} where there is none
 * @param name its heading, for a message
 */
record UnreadSex(int column, String name) {

    private static final TextPattern NAMES = TextPattern.of("/(characteristic_)?(sex|gender)/");
    private static final String EVERY_COLUMN = "*";

    /** The first such column of a header whose other columns have been looked up. */
    static UnreadSex in(SourceDescriptor source, Header header) {
        return header.unused().stream()
                .filter(column -> source.yields() == SourceDescriptor.Yields.OBSERVATIONS
                        && column.match(NAMES).isPresent()
                        && source.ignore().stream()
                                .filter(pattern -> !pattern.equals(EVERY_COLUMN))
                                .noneMatch(pattern ->
                                        column.match(TextPattern.of(pattern)).isPresent()))
                .findFirst()
                .map(column -> new UnreadSex(column.index(), column.name()))
                .orElse(new UnreadSex(Columns.NONE, ""));
    }

    /** Refuses a row of women or men alone. */
    boolean refuses(SheetRow row, SheetReading reading) {
        String text = column == Columns.NONE ? "" : row.cell(column).stripped();
        Sex sex = text.isEmpty() ? null : GroupReader.sexOf(text);
        if (sex == null || sex == Sex.PERSONS) {
            return false;
        }
        reading.tally().refused();
        reading.find(
                SourceCheck.GROUPS_KNOWN,
                row.number(),
                name,
                "the row is about '" + Excerpt.of(text) + "', but the source '"
                        + reading.source().id()
                        + "' does not read this column, and its figures would stand as those of all persons. Read it under"
                        + " 'groups' as 'sex', or leave the rows out under 'rows'.");
        return true;
    }
}
