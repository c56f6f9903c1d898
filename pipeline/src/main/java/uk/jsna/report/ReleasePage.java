package uk.jsna.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    private final AreaSections areas;
    private final NoteSections notes;

    ReleasePage(ReleaseFacts facts) {
        this.facts = facts;
        this.analysis = new AnalysisSections(facts);
        this.areas = new AreaSections(facts);
        this.notes = new NoteSections(facts);
        for (int i = 0; i < facts.page().headlines().size(); i++) {
            headlines.add(new WardPage(facts, i));
        }
    }

    void write(Path file) throws IOException {
        html.open("html", "lang", "en-GB");
        PageHead.write(html, facts.page().title());
        html.open("body");
        html.element("a", "Skip to main content", "class", "skip", "href", "#main");
        MapKey.writePatterns(html);
        header();
        html.open("main", "id", "main");
        headlines.forEach(headline -> headline.writeAnswer(html));
        areas.writeTargets(html);
        wards();
        areas.writeComparison(html);
        analysis();
        notes.writeChecks(html);
        notes.writeMethods(html);
        notes.writeSources(html);
        html.close();
        footer();
        html.close().close();
        Files.writeString(file, html.toString(), StandardCharsets.UTF_8);
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

    private void wards() {
        PageHead.section(html, "wards", "Ward by ward");
        headlines.forEach(headline -> headline.writeAreas(html));
        html.close();
    }

    private void analysis() {
        if (analysis.hasTrends()) {
            PageHead.section(html, "trends", "Where the areas are going");
            analysis.writeTrends(html);
            html.close();
        }
        if (analysis.hasPriorities()) {
            PageHead.section(html, "priorities", "What weighs most");
            analysis.writePriorities(html);
            html.close();
        }
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
