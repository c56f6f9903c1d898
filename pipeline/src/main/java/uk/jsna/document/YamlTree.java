package uk.jsna.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns YAML nodes into a JSON tree and keeps the line of each. */
final class YamlTree {

    /** Far above any document a person writes; an alias bomb passes it at once. */
    private static final int MOST_NODES = 50_000;

    private static final int LONGEST_KEY = 200;

    /** Collections within collections. */
    static final int DEEPEST = 40;

    static final String TOO_DEEP =
            "nests more than " + DEEPEST + " deep, but must not. Look for a bracket that is never closed.";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final String document;
    private int nodes;
    private int depth;

    YamlTree(String document) {
        this.document = document;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The line of a place; of its nearest ancestor where the place itself is not there. */
    int line(String place) {
        String at = place;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 1);
    }

    JsonNode convert(Node node, String place) {
        lines.putIfAbsent(place, line(node));
        if (++nodes > MOST_NODES) {
            throw refused(node, place, "has more than " + MOST_NODES + " nodes. Remove aliases that repeat.");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (++depth > DEEPEST) {
            throw refused(node, "", "has an alias that stands within what it repeats. Write it out.");
        }
        JsonNode collection =
                node instanceof MappingNode mapping ? object(mapping, place) : array((SequenceNode) node, place);
        depth--;
        return collection;
    }

    private JsonNode array(SequenceNode sequence, String place) {
        var array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, place + "[" + array.size() + "]"));
        }
        return array;
    }

    private ObjectNode object(MappingNode mapping, String place) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (key.length() > LONGEST_KEY) {
                throw refused(
                        entry.getKeyNode(), place, "has a key of more than " + LONGEST_KEY + " letters. Shorten it.");
            }
            String inner = place.isEmpty() ? key : place + "." + key;
            if (object.has(key)) {
                faults.add(new Fault(
                        document, line(entry.getKeyNode()), inner, "stands here a second time. Keep one of the two."));
            }
            lines.put(inner, line(entry.getKeyNode()));
            object.set(key, convert(entry.getValueNode(), inner));
        }
        return object;
    }

    private DocumentRefused refused(Node node, String place, String problem) {
        return new DocumentRefused(List.of(new Fault(document, line(node), place, problem)));
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT) && text.matches("[-+]?\\d{1,18}")) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (tag.equals(Tag.FLOAT) && text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            return JSON.numberNode(Double.parseDouble(text));
        }
        return JSON.stringNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
