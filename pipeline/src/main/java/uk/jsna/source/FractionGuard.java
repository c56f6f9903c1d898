package uk.jsna.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import uk.jsna.file.SheetRow;

/**
 * Notices percentages that a copy of a workbook stores as fractions: 0.173 where the publisher shows 17.3%. Read as they
 * stand they would be a hundred times too small. Told where a column headed as a percentage, which its source prints to
 * one decimal at most, begins with nothing but numbers below one, of which some have three decimals or more.
 */
final class FractionGuard {

    /** So many numbers are no accident. */
    private static final int ENOUGH = 5;

    /** So many of them with so many decimals are no percentages to one decimal. */
    private static final int SOME = 2;

    private static final int DECIMALS = 3;

    private final String heading;
    private boolean watching;
    private int small;
    private int fine;

    FractionGuard(FigurePart part, List<Integer> value, Columns columns) {
        this.heading = value.size() == 1 ? columns.name(value.get(0)) : "";
        boolean isPercent =
                heading.contains("%") || heading.toLowerCase(Locale.ROOT).contains("percent");
        this.watching = isPercent && part.scale() == 1 && part.decimals() != null && part.decimals() <= 1;
    }

    /** Looks at a number as it is stored. */
    void see(BigDecimal number, SheetRow row, SheetReading reading) {
        if (!watching || number.signum() == 0) {
            return;
        }
        boolean isSmall = number.abs().compareTo(BigDecimal.ONE) < 0;
        small++;
        fine += number.stripTrailingZeros().scale() >= DECIMALS ? 1 : 0;
        watching = isSmall && small < ENOUGH;
        if (isSmall && small == ENOUGH && fine >= SOME) {
            reading.find(
                    SourceCheck.MARKS_KNOWN,
                    row.number(),
                    heading,
                    "the first " + ENOUGH + " numbers under this heading are below one, such as "
                            + number.toPlainString()
                            + ", but must be percentages. Fractions were stored without their format: give the publisher's"
                            + " own file, or say 'scale: 100' in a copy of the source.");
        }
    }
}
