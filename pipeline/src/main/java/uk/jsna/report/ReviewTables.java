package uk.jsna.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.plan.Verdict;
import uk.jsna.report.ReviewPart.Column;
import uk.jsna.review.MeasureReview;
import uk.jsna.review.Review;
import uk.jsna.review.ReviewTable;
import uk.jsna.review.ReviewTable.Line;

/** The plan's own tables as its review prints them: its words, periods, status words and ticks, and beside them how sure. */
final class ReviewTables {

    /** What a command names the plan's first table by. */
    static final String FIRST = "indicators";

    private ReviewTables() {}

    static List<ReviewPart> of(Review review) {
        List<ReviewPart> parts = new ArrayList<>();
        for (ReviewTable table : review.tables()) {
            parts.add(part(table, parts.isEmpty() ? FIRST : parts.size() == 1 ? "other-indicators" : table.id()));
        }
        return parts;
    }

    private static ReviewPart part(ReviewTable table, String name) {
        boolean tiers = table.rows().stream().anyMatch(row -> !row.tier().isEmpty());
        boolean targets = table.rows().stream().anyMatch(row -> !row.target().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(Column.text("row_id", "Row")));
        if (tiers) {
            columns.add(Column.text("tier", "Part"));
        }
        columns.add(Column.text("indicator", "Performance indicator"));
        if (targets) {
            columns.add(Column.text("target", "Target"));
        }
        columns.add(Column.text("reporting_period", "Reporting period"));
        columns.add(Column.text("current_performance", "Current performance"));
        table.columns()
                .forEach(each -> columns.add(
                        Column.text(each.id().toLowerCase(Locale.ROOT).replace('-', '_'), each.heading())));
        columns.addAll(List.of(
                Column.text("status", "Status"),
                Column.number("lower_ci95", "Lower 95% limit", 1),
                Column.number("upper_ci95", "Upper 95% limit", 1),
                Column.text("certainty", "How sure"),
                Column.text("verdict", "Verdict on the target"),
                Column.text("against_england", "Against England"),
                Column.text("change", "Since the last review"),
                Column.text("origin", "Figure from")));
        List<List<@Nullable Object>> rows = table.rows().stream()
                .map(row -> row(table, row, tiers, targets))
                .toList();
        return new ReviewPart(name, table.title(), columns, rows);
    }

    private static List<@Nullable Object> row(ReviewTable table, Line row, boolean tiers, boolean targets) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.id());
        if (tiers) {
            cells.add(row.tier());
        }
        cells.add(row.label());
        if (targets) {
            cells.add(row.target());
        }
        cells.add(row.period());
        cells.add(said(row, each -> each.now().printed()));
        table.columns().forEach(each -> cells.add(row.tick(each.id())));
        cells.add(said(row, each -> each.now().status()));
        MeasureReview only = row.measures().get(0);
        boolean single = row.measures().size() == 1;
        cells.add(single ? ReviewPart.known(only.now().limits95().lower()) : null);
        cells.add(single ? ReviewPart.known(only.now().limits95().upper()) : null);
        cells.add(said(row, each -> each.now().certainty()));
        cells.add(said(row, ReviewTables::verdict));
        cells.add(said(row, each -> each.now().england()));
        cells.add(said(row, each -> each.change().words()));
        cells.add(said(row, each -> each.now().origin().words()));
        return Collections.unmodifiableList(cells);
    }

    /** Of a row of several indicators, what differs is said of each by its name. */
    private static String said(Line row, java.util.function.Function<MeasureReview, String> words) {
        Stream<String> all = row.measures().stream().map(words);
        if (row.measures().stream().map(words).distinct().count() <= 1) {
            return Line.joined(all);
        }
        return Line.joined(row.measures().stream()
                .filter(each -> !words.apply(each).isEmpty())
                .map(each -> each.indicator().title() + ": " + words.apply(each)));
    }

    static String verdict(MeasureReview measure) {
        Verdict verdict = measure.judgement().verdict();
        return verdict.words();
    }
}
