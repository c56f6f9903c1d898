package uk.jsna.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.PeriodType;

/**
 * Which period a figure is about: a constant, the text of a column, or else what {@code {period}} stands for in the
 * names of the figure's columns, the sheet, the member or the file.
 *
 * @param type how the period is cut
 * @param is the period itself
 * @param column the column that holds it
 * @param match a regular expression whose first group is the period, where the text holds more
 * @param year which calendar year a single year is: the one the period starts in, or the one it ends in
 */
public record PeriodPart(
        PeriodType type,
        @Nullable String is,
        @Nullable String column,
        @Nullable String match,
        @Nullable YearWritten year)
        implements Serializable {

    /** Which calendar year a yearly period is named by. */
    public enum YearWritten {
        START,
        END
    }

    public PeriodPart {
        DescriptorRules.checkPattern(column);
        DescriptorRules.checkPattern(match == null ? null : "/" + match + "/");
    }
}
