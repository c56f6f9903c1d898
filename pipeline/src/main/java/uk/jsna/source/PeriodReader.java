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
    private final @Nullable String titled;
    private final Map<String, Optional<TimePeriod>> known = new HashMap<>();

    PeriodReader(PeriodPart part, SheetReading reading, Columns columns) {
        this.part = part;
        this.reading = reading;
        this.column = columns.optional(part.column());
        this.columnName = columns.name(column);
        this.match = part.match() == null ? null : Pattern.compile(part.match());
        this.titled = part.title() == null ? null : titled(part.title(), columns);
    }

    /** The period that the nearest text in or above the header holds; a header without one is at fault. */
    private String titled(String title, Columns columns) {
        Pattern pattern = Pattern.compile(title);
        for (String text : reading.titles()) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher.group(matcher.groupCount() == 0 ? 0 : 1);
            }
        }
        columns.fault("no text in or above the header has the period that '" + title + "' looks for");
        return "";
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
        if (titled != null) {
            return titled;
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

    /** A single year in place of a split one is written out: 2018 as 2018/19, and so is 18 in the name of a column. */
    private String written(String text) {
        if (part.as() != null) {
            return part.as().replace("{period}", text);
        }
        boolean split = part.type() == PeriodType.ACADEMIC_YEAR || part.type() == PeriodType.FINANCIAL_YEAR;
        if (!split || part.year() == null || !text.matches("\\d{2}|\\d{4}")) {
            return text;
        }
        int year = Integer.parseInt(text) + (text.length() == 2 ? 2000 : 0);
        return year + "/%02d".formatted((year + 1) % 100);
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
