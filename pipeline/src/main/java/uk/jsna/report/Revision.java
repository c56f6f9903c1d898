package uk.jsna.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.jsna.table.Field;
import uk.jsna.table.FieldType;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.Revisions;

/**
 * One published figure that differs between two releases.
 *
 * @param before the figure in the earlier release; null where it is new
 * @param after the figure in the later release; null where it is gone
 * @param causes why, as far as the releases' origins tell; several where they leave several open
 */
public record Revision(
        @Nullable FigureState before, @Nullable FigureState after, EnumSet<Cause> causes) {

    /** Revisions in the order of the published figures. */
    static final Comparator<Revision> IN_KEY_ORDER = IndicatorFigures.TABLE.key().stream()
            .map(field -> Comparator.comparing(
                    (Revision each) -> each.any().text(field),
                    field.type() == FieldType.INTEGER
                            ? Comparator.comparing(Long::valueOf)
                            : Comparator.<String>naturalOrder()))
            .reduce(Comparator::thenComparing)
            .orElseThrow();

    /** Why a figure changed. */
    public enum Cause {
        /** Its source has it now, and had it not. */
        NEW_DATA,
        /** The publisher states another number for the same area and period. */
        REVISION,
        /** Areas or codes lie elsewhere than they did. */
        BOUNDARY,
        /** The programme that calculates is another. */
        METHOD,
        /** The workspace, or the description of the source, is another. */
        CONFIGURATION,
        /** It is withheld now and was not, or the other way round. */
        DISCLOSURE,
        /** Nothing that a release is made of explains it. */
        UNEXPLAINED;

        /** The cause as tables hold it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What became of a figure. */
    enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        NEWLY_WITHHELD,
        NEWLY_SHOWN;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        if (after == null) {
            return Change.REMOVED;
        }
        if (before.isWithheld() != after.isWithheld()) {
            return after.isWithheld() ? Change.NEWLY_WITHHELD : Change.NEWLY_SHOWN;
        }
        return Change.CHANGED;
    }

    private FigureState any() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** The causes in words, such as {@code revision} or {@code revision or method}. */
    String cause() {
        return causes.stream().map(Cause::words).collect(Collectors.joining(" or "));
    }

    /** The cells of its row of {@link Revisions}. */
    public List<@Nullable Object> row() {
        FigureState any = any();
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                any.text(IndicatorFigures.INDICATOR),
                any.text(IndicatorFigures.AREA_CODE),
                any.said(IndicatorFigures.AREA_NAME),
                any.text(IndicatorFigures.SEX),
                any.text(IndicatorFigures.CATEGORY_TYPE),
                any.text(IndicatorFigures.CATEGORY),
                any.said(IndicatorFigures.TIME_PERIOD),
                Integer.valueOf(any.text(IndicatorFigures.TIME_PERIOD_SORTABLE)),
                change().words(),
                cause()));
        Double valueBefore = number(before, IndicatorFigures.VALUE);
        Double valueAfter = number(after, IndicatorFigures.VALUE);
        cells.add(valueBefore);
        cells.add(valueAfter);
        cells.add(difference(valueBefore, valueAfter));
        cells.add(standardErrors());
        for (Field field : List.of(
                IndicatorFigures.NUMERATOR,
                IndicatorFigures.DENOMINATOR,
                IndicatorFigures.LOWER_CI95,
                IndicatorFigures.UPPER_CI95)) {
            cells.add(number(before, field));
            cells.add(number(after, field));
        }
        cells.add(before == null || before.note().isEmpty() ? null : before.note());
        cells.add(after == null || after.note().isEmpty() ? null : after.note());
        cells.add(comparisons());
        return cells;
    }

    /** In decimals, as the values are printed, without the noise of binary fractions. */
    private static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null
                ? null
                : Double.valueOf(BigDecimal.valueOf(after)
                        .subtract(BigDecimal.valueOf(before))
                        .doubleValue());
    }

    private @Nullable Double standardErrors() {
        if (before == null || after == null || !before.hasLimits() || !after.hasLimits()) {
            return null;
        }
        double error = Math.hypot(before.standardError(), after.standardError());
        double moved = after.amount(IndicatorFigures.VALUE) - before.amount(IndicatorFigures.VALUE);
        return error > 0 ? moved / error : null;
    }

    /** A number only where both releases show the figure: a row never says what a figure was before it was hidden. */
    private @Nullable Double number(@Nullable FigureState state, Field field) {
        boolean both = before != null && after != null && before.isShown() && after.isShown();
        return both && state != null ? state.number(field) : null;
    }

    private String comparisons() {
        if (before == null || after == null || !before.isShown() || !after.isShown()) {
            return "";
        }
        Map<String, String> now = after.outcomes();
        return before.outcomes().entrySet().stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(each -> each.getKey().replace("_outcome_95", " 95").replace("_outcome_998", " 99.8") + ": "
                        + each.getValue() + ", now " + now.get(each.getKey()))
                .collect(Collectors.joining("; "));
    }
}
