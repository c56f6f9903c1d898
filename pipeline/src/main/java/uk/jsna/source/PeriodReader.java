package uk.jsna.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;

/** Reads which period a figure is about. */
final class PeriodReader {

    private final PeriodPart part;
    private final SheetReading reading;
    private final int column;
    private final String columnName;
    private final @Nullable Pattern match;
    private final Map<String, Optional<TimePeriod>> known = new HashMap<>();

    PeriodReader(PeriodPart part, SheetReading reading, Columns columns) {
        this.part = part;
        this.reading = reading;
        this.column = columns.optional(part.column());
        this.columnName = columns.name(column);
        this.match = part.match() == null ? null : Pattern.compile(part.match());
    }

    /** The period of a figure; empty where it cannot be read, which has a finding then. */
    Optional<TimePeriod> read(SheetRow row, Map<String, String> captured) {
        String text = text(row, captured);
        Optional<TimePeriod> period = known.get(text);
        if (period == null) {
            period = parse(text);
            known.put(text, period);
        }
        if (period.isEmpty()) {
            reading.tally().refused();
            reading.find(SourceCheck.PERIOD_UNDERSTOOD, row.number(), columnName, complaint(text));
        }
        return period;
    }

    private String text(SheetRow row, Map<String, String> captured) {
        if (part.is() != null) {
            return part.is();
        }
        return column == Columns.NONE
                ? captured.getOrDefault("period", "")
                : row.cell(column).shown().strip();
    }

    private Optional<TimePeriod> parse(String text) {
        try {
            return Optional.of(inEndYear(TimePeriod.parse(part.type(), trimmed(text))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String trimmed(String text) {
        if (match == null) {
            return written(text);
        }
        Matcher matcher = match.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return written(matcher.group(matcher.groupCount() == 0 ? 0 : 1));
    }

    /** A single year in place of a split one is written out: 2018 as 2018/19. */
    private String written(String text) {
        boolean split = part.type() == PeriodType.ACADEMIC_YEAR || part.type() == PeriodType.FINANCIAL_YEAR;
        return split && part.year() != null && text.matches("\\d{4}")
                ? text + "/%02d".formatted((Integer.parseInt(text) + 1) % 100)
                : text;
    }

    private TimePeriod inEndYear(TimePeriod period) {
        return part.year() == PeriodPart.YearWritten.END
                ? new TimePeriod(period.type(), period.start().minusYears(1), period.years())
                : period;
    }

    private String complaint(String text) {
        try {
            TimePeriod.parse(part.type(), text);
            return "time period is '" + text + "', but must match '" + part.match() + "'. Check the source's 'period'.";
        } catch (IllegalArgumentException e) {
            return e.getMessage() + ". Check the source's 'period'.";
        }
    }
}
