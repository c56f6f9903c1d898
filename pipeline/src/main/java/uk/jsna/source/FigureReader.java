package uk.jsna.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.Cell;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;

/** Reads one figure of a row: its numbers, its marks, its period, its group. */
final class FigureReader {

    private final FigurePart part;
    private final FigureColumns figure;
    private final SheetReading reading;
    private final Columns columns;
    private final Conditions when;
    private final PeriodReader period;
    private final GroupReader group;
    private final Marks marks;
    private final FractionGuard fractions;
    private final Map<TextPattern, ValueNote> words = new LinkedHashMap<>();
    private final Map<String, String> captured;

    FigureReader(FigurePart part, FigureColumns figure, SheetReading reading, Columns columns) {
        this.part = part;
        this.figure = figure;
        this.reading = reading;
        this.columns = columns;
        this.marks = new Marks(reading.source().marks());
        this.fractions =
                new FractionGuard(part, figure.columns().getOrDefault(FigurePart.Role.VALUE, List.of()), columns);
        new TreeMap<>(reading.source().noteWords())
                .forEach((text, meaning) -> words.put(
                        TextPattern.of(text), ValueNote.ofLetter(meaning).orElseThrow()));
        this.when = new Conditions(part.when(), columns);
        PeriodPart usual = reading.source().period();
        this.period = new PeriodReader(
                part.period() == null ? Objects.requireNonNull(usual) : part.period(), reading, columns);
        this.group = new GroupReader(
                new GroupPart(Map.of(), part.sex(), part.age(), part.categoryType(), part.category()),
                reading,
                columns);
        this.captured = new HashMap<>(reading.captured());
        captured.putAll(figure.captured());
    }

    /** The columns that decide whether a row holds this figure. */
    List<Integer> deciding() {
        return when.columns();
    }

    /** Whether a row holds this figure. */
    boolean isIn(SheetRow row) {
        return when.hold(row);
    }

    /** The figure of a row; null where it has none, or one that cannot be understood. */
    @Nullable
    Observation read(SheetRow row, AreaReference area, Observation.Group rowGroup) {
        Observation.Amounts amounts = amounts(row);
        if (amounts == null) {
            return null;
        }
        Observation.Group own = group.read(row, captured, rowGroup);
        Optional<TimePeriod> when = period.read(row, captured);
        if (own == null || when.isEmpty()) {
            return null;
        }
        Observation.Amounts noted = noted(amounts, when.get());
        for (ValueNote note : period.notes(row, captured)) {
            noted = noted.with(note);
        }
        return new Observation(reading.origin(row), part.indicator(), area, own, when.get(), noted);
    }

    /** The numbers with what is to be said of their whole period. */
    private Observation.Amounts noted(Observation.Amounts amounts, TimePeriod period) {
        String note = part.periodNotes().get(period.label());
        return note == null ? amounts : amounts.with(ValueNote.ofLetter(note).orElseThrow());
    }

    /** The numbers; null where all cells are blank or one cannot be understood. */
    private Observation.@Nullable Amounts amounts(SheetRow row) {
        EnumSet<ValueNote> notes = EnumSet.noneOf(ValueNote.class);
        Map<FigurePart.Role, Optional<BigDecimal>> numbers = new HashMap<>();
        boolean blank = true;
        for (Map.Entry<FigurePart.Role, List<Integer>> entry : figure.columns().entrySet()) {
            Marks.Reading number = number(row, entry.getValue());
            if (!number.known()) {
                reading.tally().refused();
                return null;
            }
            if (number.note() != null) {
                notes.add(number.note());
            }
            if (entry.getKey() == FigurePart.Role.VALUE && number.number() != null) {
                fractions.see(number.number(), row, reading);
            }
            blank &= number.isBlank();
            numbers.put(entry.getKey(), Optional.ofNullable(number.number()));
        }
        if (figure.note() != Columns.NONE && !addNote(row, notes)) {
            return null;
        }
        if (blank && notes.isEmpty()) {
            reading.tally().leftOut("blank figure");
            return null;
        }
        notes.addAll(figure.notes());
        return amounts(numbers, notes);
    }

    private Observation.Amounts amounts(Map<FigurePart.Role, Optional<BigDecimal>> numbers, EnumSet<ValueNote> notes) {
        Optional<BigDecimal> printed = printed(numbers, FigurePart.Role.VALUE);
        return new Observation.Amounts(
                counted(numbers, FigurePart.Role.NUMERATOR),
                counted(numbers, FigurePart.Role.DENOMINATOR),
                printed.map(BigDecimal::doubleValue).orElse(null),
                printed.map(value -> Math.max(0, value.scale())).orElse(null),
                limit(numbers, FigurePart.Role.LOWER, printed),
                limit(numbers, FigurePart.Role.UPPER, printed),
                List.copyOf(notes));
    }

    /** A limit as printed, or the value less or plus the half width that is printed. */
    private @Nullable Double limit(
            Map<FigurePart.Role, Optional<BigDecimal>> numbers, FigurePart.Role role, Optional<BigDecimal> value) {
        Optional<BigDecimal> half = printed(numbers, FigurePart.Role.HALF_WIDTH);
        if (half.isPresent() && value.isPresent()) {
            BigDecimal step = role == FigurePart.Role.LOWER ? half.get().negate() : half.get();
            return value.get().add(step).doubleValue();
        }
        return printed(numbers, role).map(BigDecimal::doubleValue).orElse(null);
    }

    private static @Nullable Double counted(Map<FigurePart.Role, Optional<BigDecimal>> numbers, FigurePart.Role role) {
        return numbers.getOrDefault(role, Optional.empty())
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }

    private Optional<BigDecimal> printed(Map<FigurePart.Role, Optional<BigDecimal>> numbers, FigurePart.Role role) {
        return numbers.getOrDefault(role, Optional.empty()).map(number -> {
            BigDecimal scaled = number.multiply(BigDecimal.valueOf(part.scale()));
            if (part.decimals() != null) {
                return scaled.setScale(part.decimals(), RoundingMode.HALF_UP);
            }
            BigDecimal plain = scaled.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
        });
    }

    private Marks.Reading number(SheetRow row, List<Integer> indexes) {
        BigDecimal sum = BigDecimal.ZERO;
        @Nullable ValueNote note = null;
        boolean whole = !indexes.isEmpty();
        boolean known = true;
        for (int index : indexes) {
            Marks.Reading one = row.cell(index) instanceof Cell.Formula formula && formula.isBlank()
                    ? new Marks.Reading(null, null, false)
                    : marks.read(row.cell(index));
            if (!one.known()) {
                findMark(row, index);
            }
            known &= one.known();
            note = one.note() == null ? note : one.note();
            if (one.number() == null) {
                whole = false;
            } else {
                sum = indexes.size() == 1 ? one.number() : sum.add(one.number());
            }
        }
        return new Marks.Reading(whole ? sum : null, note, known);
    }

    private boolean addNote(SheetRow row, EnumSet<ValueNote> notes) {
        Cell cell = row.cell(figure.note());
        if (!words.isEmpty()) {
            words.forEach((pattern, note) -> {
                if (pattern.matches(cell.stripped())) {
                    notes.add(note);
                }
            });
            return true;
        }
        Marks.Reading mark = marks.read(cell);
        if (!mark.known() || mark.number() != null) {
            findMark(row, figure.note());
            reading.tally().refused();
            return false;
        }
        if (mark.note() != null) {
            notes.add(mark.note());
        }
        return true;
    }

    private void findMark(SheetRow row, int index) {
        reading.find(SourceCheck.MARKS_KNOWN, row.number(), columns.name(index), Marks.complaint(row.cell(index)));
    }
}
