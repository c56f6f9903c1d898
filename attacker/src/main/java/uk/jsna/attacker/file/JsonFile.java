package uk.jsna.attacker.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON document as tables: a list of objects is one table, an object of lists of equal length (the data of a chart)
 * another, and what stands alone is a table of one row. Names of nested members are joined by full stops. Coordinates of a
 * GeoJSON geometry are left out.
 */
final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String file;
    private final Reading reading;

    private JsonFile(String file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    static void read(Path path, String file, Reading reading) throws IOException {
        readText(Files.readString(path), file, reading);
    }

    static void readText(String text, String file, Reading reading) {
        try {
            new JsonFile(file, reading).visit(ReleaseFiles.baseName(file), JSON.readTree(text));
        } catch (JacksonException notJson) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> reading.text(file, line.strip()));
        }
    }

    private void visit(String name, JsonNode node) {
        if (node.isArray()) {
            visitList(name, node);
        } else if (node.isObject() && !isGeometry(node)) {
            visitObject(name, node);
        }
    }

    private void visitObject(String name, JsonNode node) {
        Map<String, String> alone = new LinkedHashMap<>();
        flatten("", node, alone);
        if (!alone.isEmpty()) {
            emit(name, List.of(alone));
        }
        visitMembers(name, node);
    }

    /** Lists below objects; the texts and numbers of those objects were taken with the object above. */
    private void visitNested(String name, JsonNode node) {
        if (node.isArray()) {
            visitList(name, node);
        } else if (node.isObject() && !isGeometry(node)) {
            visitMembers(name, node);
        }
    }

    private void visitMembers(String name, JsonNode object) {
        Map<String, JsonNode> lists = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            if (isListOfTexts(member.getValue())) {
                lists.put(member.getKey(), member.getValue());
            } else {
                visitNested(name + "." + member.getKey(), member.getValue());
            }
        });
        emitLists(name, lists);
    }

    private void visitList(String name, JsonNode list) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isObject() && !isGeometry(item)) {
                Map<String, String> row = new LinkedHashMap<>();
                flatten("", item, row);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                item.properties().forEach(member -> visitNested(name + "." + member.getKey(), member.getValue()));
            } else if (item.isArray()) {
                visitList(name, item);
            } else if (item.isValueNode()) {
                rows.add(Map.of(lastPart(name), text(item)));
            }
        }
        emit(name, rows);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void emitLists(String name, Map<String, JsonNode> lists) {
        Map<Integer, Map<String, JsonNode>> byLength = new LinkedHashMap<>();
        lists.forEach((key, list) -> byLength.computeIfAbsent(list.size(), size -> new LinkedHashMap<>())
                .put(key, list));
        byLength.forEach((length, columns) -> {
            List<Map<String, String>> rows = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                int row = i;
                Map<String, String> cells = new LinkedHashMap<>();
                columns.forEach((key, list) -> cells.put(key, text(list.get(row))));
                rows.add(cells);
            }
            emit(name, rows);
        });
    }

    private void emit(String name, List<Map<String, String>> rows) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(key -> names.put(key, true)));
        List<String> columns = List.copyOf(names.keySet());
        if (columns.isEmpty()) {
            return;
        }
        reading.table(new TableHead(file, name, "", columns));
        rows.forEach(row -> reading.row(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            String name =
                    prefix.isEmpty() || prefix.equals("properties") ? member.getKey() : prefix + "." + member.getKey();
            if (value.isValueNode()) {
                into.put(name, text(value));
            } else if (value.isObject() && !isGeometry(value)) {
                flatten(name, value, into);
            }
        });
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    private static boolean isListOfTexts(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            return false;
        }
        for (JsonNode item : node) {
            if (!item.isValueNode()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeometry(JsonNode node) {
        return node.has("coordinates") && node.has("type");
    }
}
