package uk.jsna.source;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.TimePeriod;

/** Makes the records of a history of codes: of each row the code of the level with days, and the level above it. */
final class CodeRecordMaker implements FactMaker {

    private final SheetReading reading;
    private final Columns columns;
    private final int code;
    private final int name;
    private final int parent;
    private final int start;
    private final int end;

    CodeRecordMaker(SheetReading reading, Columns columns) {
        this.reading = reading;
        this.columns = columns;
        LevelPart level = reading.source().areas().get(0);
        LevelPart.Days days = level.requiredDays();
        this.code = columns.one(level.code());
        this.name = columns.optional(level.name());
        this.start = columns.one(days.start());
        this.end = columns.optional(days.end());
        this.parent = reading.source().areas().stream()
                .skip(1)
                .findFirst()
                .map(above -> columns.one(above.code()))
                .orElse(Columns.NONE);
    }

    @Override
    public void row(SheetRow row) {
        if (!isCode(row, code) || !(text(row, parent).isEmpty() || isCode(row, parent))) {
            return;
        }
        String called = ColumnName.normalised(row.cell(name).shown());
        Optional<LocalDate> first = day(row, start);
        boolean isOpen = text(row, end).isEmpty();
        Optional<LocalDate> last = isOpen ? Optional.empty() : day(row, end);
        if (first.isEmpty() || (!isOpen && last.isEmpty()) || !reading.isPlain(row, columns.name(name), called)) {
            return;
        }
        if (last.isPresent() && last.get().isBefore(first.get())) {
            refuse(
                    SourceCheck.PERIOD_UNDERSTOOD,
                    row,
                    end,
                    "the code's last day is '" + last.get() + "', but must not be before its first, " + first.get()
                            + ". Correct the file.");
            return;
        }
        reading.fact(new CodeRecord(
                reading.origin(row), text(row, code), called, known(row), first.get(), last.orElse(null)));
    }

    private @Nullable String known(SheetRow row) {
        String above = text(row, parent);
        return above.isEmpty() ? null : above;
    }

    private boolean isCode(SheetRow row, int column) {
        String found = text(row, column);
        if (CodeScheme.isWellFormed("gss", found)) {
            return true;
        }
        refuse(SourceCheck.AREA_CODE_WELL_FORMED, row, column, CodeScheme.complaint("gss", found));
        return false;
    }

    private Optional<LocalDate> day(SheetRow row, int column) {
        try {
            return Optional.of(
                    TimePeriod.parse(PeriodType.SNAPSHOT, PeriodWords.plain(PeriodType.SNAPSHOT, text(row, column)))
                            .start());
        } catch (IllegalArgumentException e) {
            refuse(
                    SourceCheck.PERIOD_UNDERSTOOD,
                    row,
                    column,
                    "the code's day is '" + Excerpt.of(text(row, column))
                            + "', but must be of the years 1900 to 2100 and written as 2019-05-02. Correct the file or the column.");
            return Optional.empty();
        }
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).stripped();
    }

    private void refuse(SourceCheck check, SheetRow row, int column, String message) {
        reading.tally().refused();
        reading.find(check, row.number(), columns.name(column), message);
    }
}
