package uk.jsna.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.file.SheetRow;
import uk.jsna.indicator.TimePeriod;
import uk.jsna.indicator.ValueNote;

/**
 * Figures that are the sum of several rows, such as one for each year of age. A sum that lacks a row, or one of the counts
 * that its other rows have, or has a row twice, is not made and has a finding; one with a withheld row has no number. Sums
 * are kept until the table ends, for their rows may stand anywhere in it.
 */
final class RowSums {

    /** Enough for every lower layer super output area, by sex, for some years. */
    static final int MOST = 500_000;

    private static final int TOLD = 10;

    /** What the rows of one sum agree in. */
    private record Key(String indicator, String area, Observation.Group group, TimePeriod period) {
        static Key of(Observation figure) {
            AreaReference area = figure.area();
            return new Key(
                    figure.indicator(),
                    area.code().isEmpty() ? area.name() : area.code(),
                    figure.group(),
                    figure.period());
        }

        String shown() {
            List<String> group = new ArrayList<>();
            if (!this.group.equals(Observation.Group.EVERYBODY)) {
                group.add(this.group.sex().name().toLowerCase(Locale.ROOT));
                group.add(this.group.age());
                group.add(this.group.category());
            }
            String whom = group.stream()
                    .filter(text -> !text.isEmpty() && !text.equals("Total"))
                    .collect(Collectors.joining(", "));
            return indicator + " of " + area + " in " + period.label() + (whom.isEmpty() ? "" : " (" + whom + ")");
        }
    }

    private final SheetReading reading;
    private final int most;
    private final List<Integer> columns = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<Map<String, Integer>> positions = new ArrayList<>();
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private boolean overfull;

    RowSums(Map<String, List<String>> parts, SheetReading reading, Columns columns, int most) {
        this.reading = reading;
        this.most = most;
        new TreeMap<>(parts).forEach((column, texts) -> {
            this.columns.add(columns.one(column));
            this.names.add(texts);
            Map<String, Integer> position = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            texts.forEach(text -> position.put(text, position.size()));
            this.positions.add(position);
        });
    }

    /** Whether figures are added up at all. */
    boolean isUsed() {
        return !columns.isEmpty();
    }

    /** Which part of a sum a row is; -1 for none. */
    int part(SheetRow row) {
        int part = 0;
        for (int i = 0; i < columns.size(); i++) {
            Integer position = positions
                    .get(i)
                    .get(ColumnName.normalised(row.cell(columns.get(i)).stripped()));
            if (position == null) {
                return -1;
            }
            part = part * names.get(i).size() + position;
        }
        return part;
    }

    /** Takes a row's figure as a part of its sum. */
    void add(int part, Observation figure) {
        Key key = Key.of(figure);
        Sum sum = sums.get(key);
        if (sum == null) {
            if (sums.size() >= most) {
                overfull = true;
                return;
            }
            sum = new Sum(figure.origin(), figure.area());
            sums.put(key, sum);
        }
        if (sum.parts.get(part)) {
            sum.twice = true;
            reading.tally().refused();
            reading.find(
                    SourceCheck.SUMS_COMPLETE,
                    figure.origin().row(),
                    "",
                    "the row gives " + name(part) + " of " + key.shown()
                            + " a second time, but a sum must have each of its rows once. Take one of the two out, or tell"
                            + " them apart under 'where', 'when' or 'groups' in the source '"
                            + reading.source().id() + "'; the sum is not made.");
            return;
        }
        sum.add(part, figure.amounts());
    }

    /** Passes on the sums that are whole. */
    void end() {
        if (overfull) {
            reading.find(
                    SourceCheck.SUMS_COMPLETE,
                    "there are more than " + most + " figures to add up from rows, but at most so many are kept. Give a"
                            + " file for each year or kind of area; nothing was added up.");
            sums.clear();
        }
        sums.forEach((key, sum) -> {
            List<String> missing = missing(sum);
            if (!missing.isEmpty()) {
                reading.tally().refused();
                reading.find(
                        SourceCheck.SUMS_COMPLETE,
                        sum.origin.row(),
                        "",
                        "the sum for " + key.shown() + " lacks " + shown(missing) + ", but must have all of its "
                                + rows()
                                + " rows. A part of a sum is not passed on: look for the missing rows, or correct 'sum' in"
                                + " the source '" + reading.source().id() + "'.");
            } else if (!sum.twice) {
                reading.fact(new Observation(
                        sum.origin, key.indicator(), sum.area, key.group(), key.period(), sum.amounts()));
            }
        });
        sums.clear();
        overfull = false;
    }

    private List<String> missing(Sum sum) {
        List<String> missing = new ArrayList<>();
        int rows = rows();
        BitSet sound = sum.sound();
        for (int part = sound.nextClearBit(0); part < rows; part = sound.nextClearBit(part + 1)) {
            missing.add(name(part));
        }
        return missing;
    }

    private static String shown(List<String> missing) {
        return missing.stream().limit(TOLD).collect(Collectors.joining(", "))
                + (missing.size() > TOLD ? " and " + (missing.size() - TOLD) + " more" : "");
    }

    private int rows() {
        return names.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    }

    private String name(int part) {
        String name = "";
        int rest = part;
        for (int i = names.size() - 1; i >= 0; i--) {
            List<String> texts = names.get(i);
            name = texts.get(rest % texts.size()) + (name.isEmpty() ? "" : " and " + name);
            rest /= texts.size();
        }
        return "'" + name + "'";
    }

    /** One figure in the making. */
    private static final class Sum {
        private final Origin origin;
        private final AreaReference area;
        private final BitSet parts = new BitSet();
        private final BitSet withheld = new BitSet();
        private final Total numerator = new Total();
        private final Total denominator = new Total();
        private final EnumSet<ValueNote> notes = EnumSet.noneOf(ValueNote.class);
        private boolean twice;

        Sum(Origin origin, AreaReference area) {
            this.origin = origin;
            this.area = area;
        }

        void add(int part, Observation.Amounts amounts) {
            parts.set(part);
            numerator.add(part, amounts.numerator());
            denominator.add(part, amounts.denominator());
            notes.addAll(amounts.notes());
            withheld.set(part, amounts.notes().stream().anyMatch(ValueNote::standsInsteadOfValue));
        }

        /** The rows that are there and have the counts that others have, or say why not. */
        BitSet sound() {
            BitSet sound = (BitSet) parts.clone();
            sound.andNot(lacking());
            sound.or(withheld);
            return sound;
        }

        private BitSet lacking() {
            BitSet lacking = numerator.lacking(parts);
            lacking.or(denominator.lacking(parts));
            return lacking;
        }

        Observation.Amounts amounts() {
            boolean whole = lacking().isEmpty();
            return new Observation.Amounts(
                    whole ? numerator.value() : null,
                    whole ? denominator.value() : null,
                    null,
                    null,
                    null,
                    null,
                    List.copyOf(notes));
        }
    }

    /** The sum of one of a figure's counts. */
    private static final class Total {
        private final BitSet known = new BitSet();
        private BigDecimal sum = BigDecimal.ZERO;

        void add(int part, @Nullable Double more) {
            if (more != null) {
                known.set(part);
                sum = sum.add(BigDecimal.valueOf(more));
            }
        }

        /** The rows without this count, where others have it. */
        BitSet lacking(BitSet parts) {
            BitSet lacking = known.isEmpty() ? new BitSet() : (BitSet) parts.clone();
            lacking.andNot(known);
            return lacking;
        }

        @Nullable
        Double value() {
            return known.isEmpty() ? null : sum.doubleValue();
        }
    }
}
