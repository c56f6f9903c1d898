package uk.jsna.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.jsna.plan.Plan;
import uk.jsna.plan.PlanIndicator;
import uk.jsna.plan.PrintedRow;
import uk.jsna.plan.PrintedTable;
import uk.jsna.plan.Role;

/**
 * A table of indicators as the plan prints it, with the figures of the review.
 *
 * @param id the plan's id of it
 * @param title its heading in the plan
 * @param columns the columns of priorities
 * @param rows its rows, in the plan's order
 */
public record ReviewTable(String id, String title, List<Column> columns, List<Line> rows) {

    /**
     * A column in which a plan ticks what an indicator serves.
     *
     * @param id id of the priority or the roll-up
     * @param heading its heading
     * @param priorities ids of the priorities that it stands for
     */
    public record Column(String id, String heading, List<String> priorities) {

        /** How many rows have a role in the column; each row counts once. */
        public long rows(ReviewTable table, Role role) {
            return table.rows().stream()
                    .filter(row -> row.roles(id).contains(role))
                    .count();
        }
    }

    /**
     * A row as the plan prints it: one indicator, or several in one row.
     *
     * @param id id of the row
     * @param measures the indicators in it
     */
    public record Line(String id, List<MeasureReview> measures) {

        /** The plan's own words, its typing errors kept. */
        public String label() {
            return first().label();
        }

        /** The part of the table; empty where it has none. */
        public String tier() {
            return printed().map(PrintedRow::tier).orElse("");
        }

        /** The cell of the target as the plan prints it; empty where it prints none. */
        public String target() {
            return printed().map(PrintedRow::target).orElse("");
        }

        /** The reporting period: of the figure, else as the plan prints it. */
        public String period() {
            String figures = joined(measures.stream().map(each -> each.now().period()));
            return figures.isEmpty() ? printed().map(PrintedRow::period).orElse("") : figures;
        }

        /** The roles of its indicators in a column. */
        public List<Role> roles(String column) {
            return measures.stream()
                    .flatMap(each ->
                            Optional.ofNullable(each.indicator().serves().get(column)).stream())
                    .distinct()
                    .toList();
        }

        /** The tick in a column: two for a primary measure, one for an additional one, else the role in words. */
        public String tick(String column) {
            return joined(roles(column).stream().map(role -> switch (role) {
                case PRIMARY -> "√√";
                case ADDITIONAL -> "√";
                case LISTED -> "listed";
                case LAA -> "LAA";
                case LOCAL -> "local";
            }));
        }

        /** What its indicators say of something, each thing once. */
        public static String joined(Stream<String> texts) {
            return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("; "));
        }

        private PlanIndicator first() {
            return measures.get(0).indicator();
        }

        private Optional<PrintedRow> printed() {
            return Optional.ofNullable(first().printed());
        }
    }

    /** The plan's tables of indicators, and one more for the indicators that stand in none. */
    static List<ReviewTable> of(Plan plan, Map<String, MeasureReview> measures) {
        List<ReviewTable> tables = new ArrayList<>();
        for (PrintedTable table : plan.tables()) {
            List<Line> rows = lines(
                    measures,
                    plan.indicators().stream()
                            .filter(each -> each.printed() != null
                                    && each.printed().table().equals(table.id()))
                            .toList());
            if (!rows.isEmpty()) {
                tables.add(new ReviewTable(table.id(), table.title(), columns(plan, table.columns()), rows));
            }
        }
        List<PlanIndicator> others = plan.indicators().stream()
                .filter(each -> each.printed() == null)
                .toList();
        if (!others.isEmpty()) {
            List<String> served = others.stream()
                    .flatMap(each -> each.serves().keySet().stream())
                    .distinct()
                    .sorted()
                    .toList();
            tables.add(new ReviewTable(
                    plan.id() + (tables.isEmpty() ? "-indicators" : "-other-indicators"),
                    tables.isEmpty() ? "Indicators of the plan" : "Indicators outside the plan's tables",
                    columns(plan, served),
                    lines(measures, others)));
        }
        return tables;
    }

    private static List<Line> lines(Map<String, MeasureReview> measures, List<PlanIndicator> indicators) {
        Map<String, List<MeasureReview>> rows = new LinkedHashMap<>();
        for (PlanIndicator each : indicators) {
            rows.computeIfAbsent(each.printedIn(), unused -> new ArrayList<>()).add(measures.get(each.id()));
        }
        return rows.entrySet().stream()
                .map(row -> new Line(row.getKey(), row.getValue()))
                .toList();
    }

    private static List<Column> columns(Plan plan, List<String> ids) {
        return ids.stream()
                .map(id -> new Column(id, plan.nameOf(id), List.copyOf(plan.prioritiesOf(List.of(id)))))
                .toList();
    }
}
