package uk.jsna.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import uk.jsna.plan.Verdict;
import uk.jsna.table.Field;
import uk.jsna.table.Findings;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.TargetResults;

/**
 * The release as one HTML page that needs nothing from elsewhere: the answer first, then targets, maps with the same as
 * tables, comparisons, checks, methods and sources. Made for WCAG 2.2 AA: landmarks, skip link, captions, visible focus,
 * nothing by colour alone, readable at 320 pixels.
 */
final class ReleasePage {

    private final ReleaseFacts facts;
    private final Html html = new Html();
    private final List<WardPage> headlines = new ArrayList<>();
    private final AnalysisSections analysis;

    ReleasePage(ReleaseFacts facts) {
        this.facts = facts;
        this.analysis = new AnalysisSections(facts);
        for (int i = 0; i < facts.page().headlines().size(); i++) {
            headlines.add(new WardPage(facts, i));
        }
    }

    void write(Path file) throws IOException {
        html.open("html", "lang", "en-GB");
        head();
        html.open("body");
        html.element("a", "Skip to main content", "class", "skip", "href", "#main");
        MapKey.writePatterns(html);
        header();
        html.open("main", "id", "main");
        headlines.forEach(headline -> headline.writeAnswer(html));
        targets();
        wards();
        comparison();
        analysis();
        checks();
        method();
        sources();
        html.close();
        footer();
        html.close().close();
        Files.writeString(file, html.toString(), StandardCharsets.UTF_8);
    }

    private void head() throws IOException {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        String nothingFromElsewhere = "default-src 'none'; style-src 'unsafe-inline'";
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", nothingFromElsewhere);
        html.element("title", facts.page().title());
        try (InputStream css = ReleasePage.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IOException("page.css is not beside " + ReleasePage.class);
            }
            html.style(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        html.close();
    }

    private void header() {
        PageInputs page = facts.page();
        html.open("header").element("h1", page.title());
        html.element(
                "p",
                "Release of " + Texts.date(page.asOf()) + "."
                        + sentence(" Published by ", page.imprint().publisher())
                        + sentence(" Next update: ", page.imprint().nextUpdate())
                        + sentence(" Contact: ", page.imprint().contact()));
        html.open("nav", "aria-label", "On this page").open("ul");
        headlines.forEach(headline -> link(headline.id(), headline.heading()));
        link("targets", "Targets");
        link("wards", "Ward by ward");
        link("comparison", "Comparison");
        if (analysis.hasTrends()) {
            link("trends", "Trends");
        }
        if (analysis.hasPriorities()) {
            link("priorities", "Priorities");
        }
        link("checks", "Checks");
        link("method", "Methods and uncertainty");
        link("sources", "Sources");
        html.close().close().close();
    }

    private static String sentence(String before, String text) {
        return text.isEmpty() ? "" : before + text + ".";
    }

    private void link(String id, String text) {
        html.open("li").element("a", text, "href", "#" + id).close();
    }

    private void section(String id, String heading) {
        html.open("section", "id", id, "aria-labelledby", id + "-heading");
        html.element("h2", heading, "id", id + "-heading");
    }

    private void targets() {
        section("targets", "Targets");
        List<PublishedRow> targets = facts.targets();
        if (targets.isEmpty()) {
            html.element("p", "This release judges no targets.").close();
            return;
        }
        HtmlTable table = new HtmlTable(
                "targets-table",
                "Targets of the plans: the latest verdict in each area",
                "Target",
                "Area",
                "Period",
                "Value#",
                "Must be",
                "By",
                "Verdict",
                "Cohort wards that met it",
                "Newly over#",
                "Counted children in wards over (%)#");
        for (PublishedRow row : targets) {
            int decimals = facts.indicator(row.text(TargetResults.INDICATOR)).decimals();
            OptionalDouble threshold = row.number(TargetResults.THRESHOLD);
            table.row(
                    row.text(TargetResults.WORDING),
                    row.text(TargetResults.AREA_NAME),
                    row.text(TargetResults.TIME_PERIOD),
                    number(row, TargetResults.VALUE, decimals),
                    isTarget(row)
                            ? row.text(TargetResults.OPERATOR)
                                    + (threshold.isPresent() ? " " + Numbers.shortest(threshold.getAsDouble()) : "")
                            : "",
                    row.text(TargetResults.DEADLINE),
                    row.text(TargetResults.VERDICT),
                    row.number(TargetResults.COHORT_WARDS).isEmpty()
                            ? ""
                            : number(row, TargetResults.COHORT_MET, 0) + " of "
                                    + number(row, TargetResults.COHORT_WARDS, 0),
                    number(row, TargetResults.NEWLY_OVER, 0),
                    number(row, TargetResults.SHARE_OF_CHILDREN_IN_WARDS_OVER, 1));
        }
        table.write(html);
        html.close();
    }

    /** Whether something must be; a threshold of the workspace is only counted. */
    private static boolean isTarget(PublishedRow row) {
        return !row.text(TargetResults.VERDICT).equals(Verdict.NO_TARGET_SET.words());
    }

    private void wards() {
        section("wards", "Ward by ward");
        headlines.forEach(headline -> headline.writeAreas(html));
        html.close();
    }

    private void comparison() {
        section("comparison", "How the areas compare");
        html.element(
                "p",
                "Each area's latest figure of everybody, against its region, England and its statistical"
                        + " neighbours by the area's own 95% limits.");
        HtmlTable table = new HtmlTable(
                "comparison-table",
                "The areas' latest figures and comparisons",
                "Indicator",
                "Area",
                "Period",
                "Value#",
                "Lower 95% limit#",
                "Upper 95% limit#",
                "Against the region",
                "Against England",
                "Against neighbours");
        for (PublishedRow row : facts.latest().areas()) {
            if (facts.page().scope().contains(row.text(IndicatorFigures.AREA_CODE))) {
                IndicatorWords indicator = facts.indicator(row.text(IndicatorFigures.INDICATOR));
                int decimals = indicator.decimals();
                table.row(
                        indicator.name() + " (" + indicator.unit() + ")",
                        row.text(IndicatorFigures.AREA_NAME),
                        row.text(IndicatorFigures.TIME_PERIOD),
                        number(row, IndicatorFigures.VALUE, decimals),
                        number(row, IndicatorFigures.LOWER_CI95, decimals),
                        number(row, IndicatorFigures.UPPER_CI95, decimals),
                        outcome(row, IndicatorFigures.REGION_OUTCOME_95, IndicatorFigures.REGION_VALUE, decimals),
                        outcome(row, IndicatorFigures.ENGLAND_OUTCOME_95, IndicatorFigures.ENGLAND_VALUE, decimals),
                        outcome(
                                row,
                                IndicatorFigures.NEIGHBOURS_OUTCOME_95,
                                IndicatorFigures.NEIGHBOURS_VALUE,
                                decimals));
            }
        }
        table.write(html);
        html.close();
    }

    private static String outcome(PublishedRow row, Field outcome, Field benchmark, int decimals) {
        String words = row.text(outcome).replace('_', ' ');
        OptionalDouble value = row.number(benchmark);
        return value.isEmpty() ? words : words + " (" + Numbers.rounded(value.getAsDouble(), decimals) + ")";
    }

    private static String number(PublishedRow row, Field field, int decimals) {
        OptionalDouble number = row.number(field);
        return number.isEmpty() ? "" : Numbers.rounded(number.getAsDouble(), decimals);
    }

    private void analysis() {
        if (analysis.hasTrends()) {
            section("trends", "Where the areas are going");
            analysis.writeTrends(html);
            html.close();
        }
        if (analysis.hasPriorities()) {
            section("priorities", "What weighs most");
            analysis.writePriorities(html);
            html.close();
        }
    }

    private void checks() {
        section("checks", "Checks on the data");
        Map<String, List<PublishedRow>> byCheck = new TreeMap<>();
        for (PublishedRow row : facts.warnings()) {
            byCheck.computeIfAbsent(row.text(Findings.CHECK), check -> new ArrayList<>())
                    .add(row);
        }
        html.element(
                "p",
                facts.passed() + " findings say that a check passed, "
                        + facts.warnings().size() + " warn. Every finding is in the table findings.");
        if (!byCheck.isEmpty()) {
            HtmlTable table =
                    new HtmlTable("checks-table", "What the checks warn of", "Check", "Findings#", "The first of them");
            byCheck.forEach((check, rows) -> table.row(
                    Texts.sentence(check.replace('_', ' ')),
                    "" + rows.size(),
                    rows.get(0).text(Findings.MESSAGE)));
            table.write(html);
        }
        html.close();
    }

    private void method() {
        section("method", "Methods and uncertainty");
        html.open("dl");
        Explanations.ALL.forEach((words, meaning) -> html.element("dt", words).element("dd", meaning));
        html.close().close();
    }

    private void sources() {
        section("sources", "Sources");
        HtmlTable table = new HtmlTable(
                "sources-table",
                "Where the figures come from",
                "Title",
                "Publisher",
                "Published",
                "Licence",
                "Attribution");
        facts.sources()
                .forEach(source -> table.row(
                        source.title(),
                        source.publisher(),
                        source.published(),
                        source.licence(),
                        source.attribution()));
        table.write(html);
        if (!facts.page().shapes().isEmpty()) {
            html.element(
                    "p",
                    "Maps: contains OS data © Crown copyright and database right "
                            + facts.page().asOf().getYear() + ".");
        }
        html.close();
    }

    private void footer() {
        html.open("footer");
        html.open("p").text("The same figures as ");
        html.element("a", "spreadsheet", "href", "needs-assessment.ods").text(", as ");
        html.element("a", "CSV", "href", "csv/indicator_figures.csv").text(" and with a ");
        html.element("a", "data dictionary", "href", "data-dictionary.csv")
                .text(".")
                .close();
        html.close();
    }
}
