package uk.jsna.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;

/** Reads which period a figure is about. */
final class PeriodReader {

    private static final Pattern SPLIT_YEAR = Pattern.compile("\\d{4}/\\d{2}");
    private static final Pattern SINGLE_YEAR = Pattern.compile("\\D*(\\d{4}(\\.0+)?|\\d{2})\\D*");

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 200;

    /** What a text was read as, or what is wrong with it. */
    private record Told(Optional<TimePeriod> period, String complaint) {}

    private final PeriodPart part;
    private final SheetReading reading;
    private final List<Integer> held = new ArrayList<>();
    private final String columnName;
    private final @Nullable Pattern match;
    private final @Nullable String titled;
    private final Map<String, Told> known = new HashMap<>();

    PeriodReader(PeriodPart part, SheetReading reading, Columns columns) {
        this.part = part;
        this.reading = reading;
        part.column().forEach(name -> held.add(columns.one(name)));
        this.columnName = held.stream().map(columns::name).collect(Collectors.joining(", "));
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
        Told told = told(text);
        if (told.period().isEmpty()) {
            reading.tally().refused();
            reading.find(SourceCheck.PERIOD_UNDERSTOOD, row.number(), columnName, told.complaint());
        }
        return told.period();
    }

    private Told told(String text) {
        Told before = known.get(text);
        if (before != null) {
            return before;
        }
        Told told = parse(text);
        if (text.length() <= LONGEST_REMEMBERED && known.size() < MOST_REMEMBERED) {
            known.put(text, told);
        }
        return told;
    }

    private String text(SheetRow row, Map<String, String> captured) {
        if (part.is() != null) {
            return part.is();
        }
        if (titled != null) {
            return titled;
        }
        return held.isEmpty()
                ? captured.getOrDefault("period", "")
                : held.stream()
                        .map(column -> row.cell(column).stripped())
                        .filter(told -> !told.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** What a mark beside the period says of all figures of the row: {@code 2021/22 [r]}. */
    List<ValueNote> notes(SheetRow row, Map<String, String> captured) {
        List<ValueNote> notes = new ArrayList<>();
        for (int column : held) {
            String told = row.cell(column).shown();
            if (told.indexOf('[') >= 0) {
                notes.addAll(ColumnName.notes(told));
            }
        }
        PeriodWords.note(text(row, captured)).ifPresent(notes::add);
        return notes;
    }

    private Told parse(String text) {
        String written = text;
        try {
            String trimmed = trimmed(text);
            written = written(trimmed);
            TimePeriod period = TimePeriod.parse(part.type(), written);
            return new Told(Optional.of(tellsBothYears(trimmed, period) ? period : inEndYear(period)), "");
        } catch (IllegalArgumentException e) {
            String complaint =
                    String.valueOf(e.getMessage()).replace("'" + written + "'", "'" + Excerpt.of(text) + "'");
            return new Told(Optional.empty(), complaint + ". Check the source's 'period'.");
        }
    }

    /** Whether a text such as 2016/17 or 2016-17 leaves no year to be guessed, as 2016 does and 2014-16. */
    private static boolean tellsBothYears(String told, TimePeriod period) {
        boolean isSingle = SINGLE_YEAR.matcher(told).matches();
        return SPLIT_YEAR.matcher(told).find() || (period.years() == 1 && !isSingle);
    }

    private String trimmed(String text) {
        if (match == null) {
            return text;
        }
        Matcher matcher = match.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("time period is '" + text + "', but must match '" + part.match() + "'");
        }
        return matcher.group(matcher.groupCount() == 0 ? 0 : 1);
    }

    /** A single year in place of a split one is written out: 2018 as 2018/19, and so is 18 in the name of a column. */
    private String written(String told) {
        if (part.as() != null) {
            return PeriodWords.plain(part.type(), part.as().replace("{period}", told));
        }
        String text = PeriodWords.plain(part.type(), told);
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
}
