package uk.jsna.source;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.PeriodType;

/**
 * Which period a figure is about: a constant, the text of a column, or else what {@code {period}} stands for in the
 * names of the figure's columns, the sheet, the member or the file.
 *
 * @param type how the period is cut
 * @param is the period itself
 * @param column the column that holds it; of several, their texts with a blank between them
 * @param title a regular expression that finds the period in a text above the table or in its header, in its first group
 * @param match a regular expression whose first group is the period, where the text holds more
 * @param as what the text is part of: {@code {period}-08-31} makes the day of a snapshot of a year
 * @param year which calendar year a single year is: the one the period starts in, or the one it ends in
 */
public record PeriodPart(
        PeriodType type,
        @Nullable String is,
        List<String> column,
        @Nullable String title,
        @Nullable String match,
        @Nullable String as,
        @Nullable YearWritten year)
        implements Serializable {

    /** Which calendar year a yearly period is named by. */
    public enum YearWritten {
        START,
        END
    }

    public PeriodPart {
        column = DescriptorRules.copyOf(column);
        column.forEach(DescriptorRules::checkPattern);
        DescriptorRules.checkPattern(match == null ? null : "/" + match + "/");
        if (as != null && !as.contains("{period}")) {
            throw new IllegalArgumentException(
                    "has 'as: " + as + "', but must say with {period} where the text stands. Add it.");
        }
        DescriptorRules.checkPattern(title == null ? null : "/" + title + "/");
    }

    /** The same way of cutting periods, with the period itself given. */
    PeriodPart given(String period) {
        return new PeriodPart(type, period, List.of(), null, null, null, year);
    }
}
