package uk.jsna.attacker.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page or a drawing: its tables, its sentences (alternative texts and attributes for scripts among them), the data in its
 * scripts, and every shape that has a title or a label.
 */
final class HtmlFile {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polygon", "polyline", "g", "use", "text", "a");
    private static final Set<String> SPEAKING =
            Set.of("aria-label", "alt", "title", "content", "value", "aria-valuenow");
    private static final Set<String> STYLES = Set.of("class", "fill", "stroke", "style", "opacity");

    private final String file;
    private final Reading reading;
    private final Map<Integer, String> headings = new TreeMap<>();

    private HtmlFile(String file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    static void read(Path path, String file, Reading reading) throws IOException {
        Document page = Jsoup.parse(path.toFile(), "UTF-8");
        new HtmlFile(file, reading).visit(page);
    }

    private void visit(Document page) {
        NodeTraversor.traverse(
                (NodeVisitor) (node, depth) -> {
                    if (node instanceof Element element) {
                        element(element);
                    }
                },
                page);
    }

    private void element(Element element) {
        String tag = element.normalName();
        attributes(element);
        if (HEADINGS.contains(tag)) {
            int level = tag.charAt(1) - '0';
            headings.keySet().removeIf(other -> other >= level);
            headings.put(level, element.text());
        }
        if (tag.equals("table")) {
            table(element);
        } else if (tag.equals("script") || tag.equals("style")) {
            script(element);
        } else if (isShape(element)) {
            shape(element);
        } else if (element.hasText()
                && element.closest("table") == null
                && !element.ownText().isBlank()) {
            reading.text(context(element), element.text());
        }
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            if ((SPEAKING.contains(attribute.getKey()) || attribute.getKey().startsWith("data-"))
                    && !attribute.getValue().isBlank()) {
                String row = element.closest("tr") == null
                        ? ""
                        : " " + element.closest("tr").text();
                reading.text(context(element) + row, attribute.getValue());
            }
        }
    }

    private void table(Element table) {
        Element caption = table.selectFirst("caption");
        String name = caption == null ? "" : caption.text();
        List<Element> rows = table.select("tr");
        boolean begun = false;
        int columns = 0;
        for (Element row : rows) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> th, > td")) {
                cells.add(cell.text());
                for (int i = 1; i < span(cell); i++) {
                    cells.add("");
                }
            }
            boolean isHead =
                    "thead".equals(row.parent() == null ? "" : row.parent().normalName());
            if (!begun || (isHead && cells.size() >= columns)) {
                begun = true;
                columns = cells.size();
                reading.table(new TableHead(file, name, context(table), cells));
            } else {
                reading.row(CsvFile.fit(cells, columns));
            }
        }
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan");
        return span.matches("[0-9]{1,2}") ? Integer.parseInt(span) : 1;
    }

    private void script(Element script) {
        String data = script.data().strip();
        if (data.startsWith("{") || data.startsWith("[")) {
            JsonFile.readText(data, file, reading);
        } else {
            data.lines().filter(line -> !line.isBlank()).forEach(line -> reading.text(context(script), line.strip()));
        }
    }

    private static boolean isShape(Element element) {
        return SHAPES.contains(element.normalName())
                && element.closest("svg") != null
                && !label(element).isBlank();
    }

    private static String label(Element shape) {
        Element title = shape.selectFirst("> title");
        if (title != null) {
            return title.text();
        }
        String label = shape.attr("aria-label");
        return label.isEmpty() ? dataOf(shape) : label;
    }

    private static String dataOf(Element shape) {
        StringBuilder words = new StringBuilder();
        for (Attribute attribute : shape.attributes()) {
            if (attribute.getKey().startsWith("data-")) {
                words.append(attribute.getValue()).append(' ');
            }
        }
        return words.toString().strip();
    }

    private void shape(Element shape) {
        StringBuilder style = new StringBuilder();
        Map<String, Double> sizes = new HashMap<>();
        for (Attribute attribute : shape.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (STYLES.contains(key)) {
                style.append(key).append('=').append(attribute.getValue()).append(' ');
            } else if (attribute.getValue().matches("-?[0-9]+([.][0-9]+)?")) {
                sizes.put(key, Double.parseDouble(attribute.getValue()));
            }
        }
        reading.shape(
                new Shape(file, context(shape), label(shape), style.toString().strip(), sizes));
    }

    /** The headings above, and what the element's drawing or table says of itself. */
    private String context(Element element) {
        StringBuilder words = new StringBuilder(String.join(" ", headings.values()));
        Element drawing = element.closest("svg");
        if (drawing != null) {
            drawing.select("> title, > desc").forEach(says -> words.append(' ').append(says.text()));
        }
        return words.toString();
    }
}
