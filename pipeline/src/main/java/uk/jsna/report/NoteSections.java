package uk.jsna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.table.Findings;

/** The parts of the page that say how far its figures can be trusted: checks, methods and sources. */
final class NoteSections {

    private final ReleaseFacts facts;

    NoteSections(ReleaseFacts facts) {
        this.facts = facts;
    }

    void writeChecks(Html html) {
        PageHead.section(html, "checks", "Checks on the data");
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

    void writeMethods(Html html) {
        PageHead.section(html, "method", "Methods and uncertainty");
        html.open("p").text("More in plain words: ");
        html.element("a", "how the figures are made, and what is hidden", "href", MethodsPage.FILE)
                .text(".")
                .close();
        html.open("dl");
        Explanations.ALL.forEach((words, meaning) -> html.element("dt", words).element("dd", meaning));
        html.close().close();
    }

    void writeSources(Html html) {
        PageHead.section(html, "sources", "Sources");
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
}
