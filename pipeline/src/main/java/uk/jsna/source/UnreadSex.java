package uk.jsna.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.jsna.file.SheetRow;

/**
 * Columns of sexes that a source does not read: the row of women and the row of men would both stand as that of all
 * persons. Such rows are refused, unless the source says itself whose figures it reads, or names the column among those
 * that it ignores.
 */
record UnreadSex(List<HeaderColumn> columns) {

    private static final TextPattern NAMES = TextPattern.of("/(characteristic_)?(sex|gender)([_ ](name|code|type))?/");
    private static final Set<String> ONE_SEX =
            Set.of("female", "females", "girls", "women", "f", "male", "males", "boys", "men", "m");
    private static final String EVERY_COLUMN = "*";

    static UnreadSex none() {
        return new UnreadSex(List.of());
    }

    /** Such columns of a header whose other columns have been looked up. */
    static UnreadSex in(SourceDescriptor source, Header header) {
        boolean isSaid = source.figures().stream().allMatch(figure -> figure.sex() != null)
                || source.groups().stream().anyMatch(group -> group.sex() != null);
        return source.yields() == SourceDescriptor.Yields.OBSERVATIONS && !isSaid
                ? new UnreadSex(header.unused().stream()
                        .filter(column -> column.match(NAMES).isPresent() && !isIgnored(source, column))
                        .toList())
                : none();
    }

    private static boolean isIgnored(SourceDescriptor source, HeaderColumn column) {
        return source.ignore().stream()
                .filter(pattern -> !pattern.equals(EVERY_COLUMN))
                .anyMatch(pattern -> column.match(TextPattern.of(pattern)).isPresent());
    }

    /** Refuses a row of women or men alone. */
    boolean refuses(SheetRow row, SheetReading reading) {
        for (HeaderColumn column : columns) {
            String text = row.cell(column.index()).stripped();
            if (ONE_SEX.contains(text.toLowerCase(Locale.ROOT))) {
                refuse(row, column, text, reading);
                return true;
            }
        }
        return false;
    }

    private static void refuse(SheetRow row, HeaderColumn column, String text, SheetReading reading) {
        reading.tally().refused();
        reading.find(
                SourceCheck.GROUPS_KNOWN,
                row.number(),
                column.name(),
                "the row is about '" + Excerpt.of(text) + "', but the source '"
                        + reading.source().id()
                        + "' does not read this column, and its figures would stand as those of all persons. Read it under"
                        + " 'groups' as 'sex', or leave the rows out under 'rows'.");
    }
}
