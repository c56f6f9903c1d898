package uk.jsna.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The page that tells readers how the figures are made: what is hidden by which rule, what the marks mean, and how limits,
 * comparisons, trends, ranks and figures on other boundaries come about. It says nothing of why a single figure is hidden,
 * and names no area.
 */
final class MethodsPage {

    static final String FILE = "methods.html";

    private static final String TITLE = "How the figures are made";

    private final ReleaseFacts facts;
    private final Html html = new Html();

    MethodsPage(ReleaseFacts facts) {
        this.facts = facts;
    }

    void write(Path file) throws IOException {
        html.open("html", "lang", "en-GB");
        PageHead.write(html, TITLE);
        html.open("body");
        html.element("a", "Skip to main content", "class", "skip", "href", "#main");
        header();
        html.open("main", "id", "main");
        PageHead.section(html, "hidden", "What is hidden");
        new ProtectionSection(facts).write(html);
        html.close();
        marks();
        MethodWords.ALL.forEach(this::method);
        html.close();
        html.open("footer").open("p");
        html.element("a", "Back to the release", "href", "index.html").text(".").close();
        html.close();
        html.close().close();
        Files.writeString(file, html.toString(), StandardCharsets.UTF_8);
    }

    private void header() {
        html.open("header").element("h1", TITLE);
        html.element("p", "Release of " + Texts.date(facts.page().asOf()) + ".");
        html.open("nav", "aria-label", "On this page").open("ul");
        link("hidden", "What is hidden");
        link("marks", "Marks");
        MethodWords.ALL.forEach((heading, paragraphs) -> link(id(heading), heading));
        html.close().close().close();
    }

    private void link(String id, String text) {
        html.open("li").element("a", text, "href", "#" + id).close();
    }

    private void marks() {
        PageHead.section(html, "marks", "Marks");
        html.element(
                "p",
                "A mark stands beside a number or in its place. In the CSV files it has no brackets; a cell that is empty"
                        + " without a mark does not apply to its row.");
        html.open("dl");
        for (Map.Entry<String, String> words : Explanations.ALL.entrySet()) {
            if (words.getKey().startsWith("[")) {
                html.element("dt", words.getKey()).element("dd", words.getValue());
            }
        }
        html.close().close();
    }

    private void method(String heading, java.util.List<String> paragraphs) {
        PageHead.section(html, id(heading), heading);
        paragraphs.forEach(paragraph -> html.element("p", paragraph));
        html.close();
    }

    private static String id(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
