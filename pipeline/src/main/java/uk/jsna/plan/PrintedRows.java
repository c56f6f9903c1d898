package uk.jsna.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The rows of a plan's table, in its order: indicators that the plan prints in one row are one row. */
public final class PrintedRows {

    private final Map<String, List<PlanIndicator>> rows;

    private PrintedRows(Map<String, List<PlanIndicator>> rows) {
        this.rows = rows;
    }

    /** The rows of the table with this id. */
    public static PrintedRows of(Plan plan, String table) {
        Map<String, List<PlanIndicator>> rows = new LinkedHashMap<>();
        for (PlanIndicator each : plan.indicators()) {
            PrintedRow printed = each.printed();
            if (printed != null && printed.table().equals(table)) {
                rows.computeIfAbsent(each.printedIn(), row -> new ArrayList<>()).add(each);
            }
        }
        return new PrintedRows(rows);
    }

    /** Each row's id with the indicators in it. */
    public Map<String, List<PlanIndicator>> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /** How many rows are ticked under a column with a role. */
    public long ticked(String column, Role role) {
        return count(row -> row.stream().anyMatch(each -> each.serves().get(column) == role));
    }

    /** How many rows print a figure with a status. */
    public long withStatus(ValueStatus status) {
        return count(
                row -> row.stream().flatMap(each -> each.figures().stream()).anyMatch(each -> each.status() == status));
    }

    /** How many rows print a value. */
    public long withValue() {
        return count(
                row -> row.stream().flatMap(each -> each.figures().stream()).anyMatch(each -> each.value() != null));
    }

    /** How many rows are in a part of the table. */
    public long inTier(String tier) {
        return count(row -> row.stream()
                .map(PlanIndicator::printed)
                .anyMatch(printed -> printed != null && tier.equals(printed.tier())));
    }

    List<BigDecimal> byKind() {
        return numbers(
                rows.size(),
                count(row -> row.stream().noneMatch(each -> each.target() instanceof MilestoneTarget)),
                count(row -> row.stream().anyMatch(each -> each.target() instanceof MilestoneTarget)));
    }

    List<BigDecimal> byTier() {
        List<BigDecimal> numbers = new ArrayList<>(numbers(rows.size()));
        rows.values().stream()
                .flatMap(List::stream)
                .map(PlanIndicator::printed)
                .map(printed -> printed == null ? null : printed.tier())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(tier -> numbers.add(BigDecimal.valueOf(inTier(tier))));
        numbers.add(BigDecimal.valueOf(withValue()));
        return numbers;
    }

    List<BigDecimal> ticks(String column) {
        return numbers(ticked(column, Role.PRIMARY), ticked(column, Role.ADDITIONAL));
    }

    List<BigDecimal> byStatus() {
        return numbers(
                withStatus(ValueStatus.FINAL),
                withStatus(ValueStatus.PROVISIONAL),
                withStatus(ValueStatus.TBC),
                withStatus(ValueStatus.NEW_INDICATOR));
    }

    private long count(Predicate<List<PlanIndicator>> wanted) {
        return rows.values().stream().filter(wanted).count();
    }

    private static List<BigDecimal> numbers(long... counts) {
        return Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toList();
    }
}
