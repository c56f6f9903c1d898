package uk.jsna.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** HTML and SVG as text. Every text and attribute is escaped; an element is closed by the one that opened it. */
final class Html {

    private static final Set<String> WITHOUT_END = Set.of("meta", "br", "link");
    private static final Set<String> IN_LINE = Set.of(
            "a", "span", "strong", "text", "title", "th", "td", "li", "caption", "summary", "path", "h1", "h2", "h3");

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes: names and values in turn. */
    Html open(String name, String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        html.append('>');
        if (!WITHOUT_END.contains(name)) {
            open.push(name);
        }
        return WITHOUT_END.contains(name) || !IN_LINE.contains(name) ? line() : this;
    }

    /** Writes text. */
    Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** An element that holds text alone. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Closes the element that was opened last. */
    Html close() {
        String name = open.pop();
        html.append("</").append(name).append('>');
        return name.equals("a") || name.equals("span") || name.equals("strong") ? this : line();
    }

    /** Writes the style sheet as it is; it is the program's own. */
    Html style(String css) {
        html.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private Html line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements are still open: " + open);
        }
        return html.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
