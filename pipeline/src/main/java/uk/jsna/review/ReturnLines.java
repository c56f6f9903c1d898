package uk.jsna.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.jsna.document.DocumentRefused;
import uk.jsna.document.Fault;
import uk.jsna.file.SheetRow;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.Unit;
import uk.jsna.plan.ValueStatus;

/** Reads a performance return line after line, and gathers what is wrong. */
final class ReturnLines {

    private static final List<String> REQUIRED = List.of("indicator", "period", "value", "status");

    private final String name;
    private final Plan plan;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, ReturnedFigure> figures = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    ReturnLines(String name, Plan plan) {
        this.name = name;
        this.plan = plan;
    }

    /** The lines read, by the indicator; what is wrong is told all at once. */
    Map<String, ReturnedFigure> figures() {
        if (!faults.isEmpty()) {
            throw new DocumentRefused(faults);
        }
        return figures;
    }

    /** Takes a row of the sheet; false where no more are wanted. */
    boolean row(SheetRow row) {
        if (!columns.isEmpty()) {
            figure(row);
            return true;
        }
        for (int i = 0; i < row.width(); i++) {
            columns.put(row.cell(i).shown().strip().toLowerCase(Locale.ROOT), i);
        }
        for (String required : REQUIRED) {
            if (!columns.containsKey(required)) {
                fault(
                        row,
                        required,
                        "is missing, but must be a column: " + String.join(",", REQUIRED)
                                + ",numerator,denominator,source. Add it to the first line.");
            }
        }
        return faults.isEmpty();
    }

    private void figure(SheetRow row) {
        String id = text(row, "indicator");
        Optional<PlanIndicator> indicator = plan.indicator(id);
        Optional<ValueStatus> status = status(text(row, "status"));
        if (indicator.isEmpty()) {
            fault(
                    row,
                    "indicator",
                    "is '" + id + "', but must be the id of an indicator of the plan " + plan.id()
                            + ". Correct it, or leave the line out.");
        } else if (status.isEmpty()) {
            fault(
                    row,
                    "status",
                    "is '" + text(row, "status") + "', but must be final, provisional, tbc or new"
                            + " indicator. Write one of these.");
        } else if (figures.containsKey(id)) {
            fault(row, "indicator", "is '" + id + "' a second time. Keep one line for each indicator.");
        } else {
            keep(row, indicator.get(), status.get());
        }
    }

    private void keep(SheetRow row, PlanIndicator indicator, ValueStatus status) {
        int before = faults.size();
        BigDecimal value = number(row, "value");
        BigDecimal numerator = number(row, "numerator");
        BigDecimal denominator = number(row, "denominator");
        if (faults.size() > before) {
            return;
        }
        if (status.hasValue() != (value != null)) {
            fault(
                    row,
                    "value",
                    "is '" + text(row, "value") + "' with the status '" + text(row, "status")
                            + "', but must be "
                            + (value == null
                                    ? "a number. Give it, or change the status."
                                    : "empty. Take it out, or change the status."));
            return;
        }
        PublishedFigure.Counts counts = numerator == null || denominator == null || denominator.signum() <= 0
                ? null
                : new PublishedFigure.Counts(numerator.doubleValue(), denominator.doubleValue());
        if (counts != null && value != null && !agrees(counts, value, indicator.unit())) {
            fault(
                    row,
                    "value",
                    "is " + value.toPlainString() + ", but " + text(row, "numerator") + " of "
                            + text(row, "denominator") + " is not, after rounding. Correct one of the three.");
            return;
        }
        figures.put(
                indicator.id(),
                new ReturnedFigure(
                        indicator.id(),
                        text(row, "period"),
                        status,
                        value,
                        counts,
                        ReturnedFigure.limits(counts, indicator.unit())));
    }

    private static boolean agrees(PublishedFigure.Counts counts, BigDecimal value, @Nullable Unit unit) {
        double multiplier = unit == null ? 1 : unit.multiplier().doubleValue();
        double half = 0.5 * Math.pow(10, -value.scale());
        double exact = multiplier * counts.numerator() / counts.denominator();
        return Math.abs(exact - value.doubleValue()) <= half * (1 + 1e-9);
    }

    private @Nullable BigDecimal number(SheetRow row, String column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            fault(
                    row,
                    column,
                    "is '" + text + "', but must be a number without unit or commas, such as 15642 or"
                            + " 34.3. Write words under status.");
            return null;
        }
    }

    private String text(SheetRow row, String column) {
        Integer position = columns.get(column);
        return position == null ? "" : row.cell(position).shown().strip();
    }

    private static Optional<ValueStatus> status(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "final" -> Optional.of(ValueStatus.FINAL);
            case "provisional" -> Optional.of(ValueStatus.PROVISIONAL);
            case "tbc" -> Optional.of(ValueStatus.TBC);
            case "new indicator" -> Optional.of(ValueStatus.NEW_INDICATOR);
            default -> Optional.empty();
        };
    }

    private void fault(SheetRow row, String column, String problem) {
        faults.add(new Fault(name, row.number(), column, problem));
    }
}
