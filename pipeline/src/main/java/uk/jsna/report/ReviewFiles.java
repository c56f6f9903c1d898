package uk.jsna.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.jsna.indicator.ValueNote;
import uk.jsna.report.Sheet.Cell;
import uk.jsna.review.Review;
import uk.jsna.table.FieldType;

/** A review as a page and as a spreadsheet, both of the same tables, fit to go into the plan as they are. */
public final class ReviewFiles {

    private final Review review;
    private final List<ReviewPart> parts;

    private ReviewFiles(Review review) {
        this.review = review;
        this.parts = ReviewParts.of(review);
    }

    /** Writes {@code review.html} and {@code review.ods} into a folder, which is made where it is not there. */
    public static List<Path> write(Path folder, Review review) throws IOException {
        Files.createDirectories(folder);
        ReviewFiles files = new ReviewFiles(review);
        Path page = folder.resolve("review.html");
        Path book = folder.resolve("review.ods");
        Files.writeString(page, files.page(), StandardCharsets.UTF_8);
        OdsFile.write(
                book,
                new OdsFile.About(
                        files.title(),
                        review.plan().areaName(),
                        review.inputs().asOf().toString()),
                files.sheets());
        return List.of(page, book);
    }

    private String title() {
        return "Review of the " + review.plan().name();
    }

    /** What the review is, of when, and where its figures come from. */
    private List<String> about() {
        String cycle = review.inputs().cycle().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> about = new ArrayList<>(List.of(
                Texts.sentence(cycle) + " review of "
                        + Texts.date(review.inputs().asOf()) + "; the last one was due on "
                        + Texts.date(review.inputs().lastReview()) + ", the next on "
                        + Texts.date(review.inputs().nextReview()) + ".",
                review.cycles().isEmpty()
                        ? "The plan names no review of this cycle."
                        : "In the plan: "
                                + String.join(
                                        "; ",
                                        review.cycles().stream()
                                                .map(each -> each.name()
                                                        + (each.asks() == null ? "" : " (" + each.asks() + ")"))
                                                .toList())
                                + ".",
                "A figure comes from a release where there is one, else from the council's performance return, else from"
                        + " the plan; the column Figure from says which. Limits are 95% confidence limits."));
        review.laterEditions().ifPresent(about::add);
        return about;
    }

    private String page() throws IOException {
        Html html = new Html();
        html.open("html", "lang", "en-GB").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.element("title", title());
        try (InputStream css = ReviewFiles.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IOException("page.css is not beside " + ReviewFiles.class);
            }
            html.style(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        html.close().open("body");
        html.element("a", "Skip to main content", "class", "skip", "href", "#main");
        html.open("header").element("h1", title());
        about().forEach(sentence -> html.element("p", sentence));
        html.open("nav", "aria-label", "On this page").open("ul");
        parts.forEach(part -> html.open("li")
                .element("a", part.title(), "href", "#" + part.name())
                .close());
        html.close().close().close();
        html.open("main", "id", "main");
        parts.forEach(part -> section(html, part));
        html.close();
        html.open("footer")
                .element("p", "The same tables as a spreadsheet: review.ods.")
                .close();
        return html.close().close().toString();
    }

    private static void section(Html html, ReviewPart part) {
        html.open("section", "id", part.name(), "aria-labelledby", part.name() + "-heading");
        html.element("h2", part.title(), "id", part.name() + "-heading");
        HtmlTable table = new HtmlTable(
                part.name() + "-table",
                part.title(),
                part.columns().stream()
                        .map(column -> column.heading() + (column.field().type() == FieldType.TEXT ? "" : "#"))
                        .toArray(String[]::new));
        for (List<@Nullable Object> row : part.rows()) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = shown(row.get(i), part.columns().get(i));
            }
            table.row(cells);
        }
        table.write(html);
        html.close();
    }

    private static String shown(@Nullable Object value, ReviewPart.Column column) {
        if (value instanceof Double number) {
            return Numbers.rounded(number, column.decimals());
        }
        return value == null ? "" : value.toString();
    }

    private List<Sheet> sheets() {
        List<Sheet> tables = parts.stream().map(ReviewFiles::sheet).toList();
        List<Sheet> all = new ArrayList<>();
        all.add(new Sheet("Cover", title(), about(), List.of(), List.of()));
        all.add(WorkbookFront.contents(tables));
        all.add(WorkbookFront.notes());
        all.addAll(tables);
        return all;
    }

    private static Sheet sheet(ReviewPart part) {
        String name = Texts.sentence(part.name().replace('-', '_'));
        return new Sheet(
                name,
                part.title(),
                List.of("This worksheet contains one table. A blank cell: the plan or the figures say nothing."),
                part.columns().stream()
                        .map(column -> new Sheet.Column(column.heading(), width(column)))
                        .toList(),
                part.rows().stream().map(row -> cells(row, part.columns())).toList());
    }

    private static double width(ReviewPart.Column column) {
        return switch (column.field().name()) {
            case "indicator", "action", "target", "pledges", "quantity", "heading", "priority" -> 10;
            case "reporting_period", "current_performance", "change", "verdict", "due", "standing" -> 5;
            default -> Texts.centimetres(column.heading());
        };
    }

    private static List<Cell> cells(List<@Nullable Object> row, List<ReviewPart.Column> columns) {
        return Stream.iterate(0, i -> i < row.size(), i -> i + 1)
                .map(i -> cell(row.get(i), columns.get(i)))
                .toList();
    }

    private static Cell cell(@Nullable Object value, ReviewPart.Column column) {
        if (value instanceof Double number) {
            return new Cell.Numeric(number, column.decimals());
        }
        String text = value == null ? "" : value.toString();
        return ValueNote.ofLetter(text).isPresent() && text.startsWith("[")
                ? new Cell.Shorthand(text)
                : new Cell.Text(text);
    }
}
