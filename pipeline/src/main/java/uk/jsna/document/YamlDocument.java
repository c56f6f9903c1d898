package uk.jsna.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that a person wrote in YAML, read so that whatever is wrong in it can be told with its line.
 *
 * <p>Keys in snake_case become the components of records; enum constants may be written in lower case. A record's own
 * refusal (an {@link IllegalArgumentException} of its constructor) becomes a fault at the line of the node it was built
 * from; its message must say what was found and what must be.
 */
public final class YamlDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Far above any document a person writes. */
    private static final long MOST_BYTES = 2_000_000;

    private final String name;
    private final YamlTree tree;
    private final JsonNode root;

    private YamlDocument(String name, YamlTree tree, JsonNode root) {
        this.name = name;
        this.tree = tree;
        this.root = root;
    }

    /** Reads a file; the name in its faults is the file's own. */
    public static YamlDocument read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw refused(name, 1, "has " + bytes + " bytes, but must have at most " + MOST_BYTES + ". Divide it.");
            }
            return parse(name, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw refused(name, 1, "is not text in UTF-8, but must be. Save it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses a text.
     *
     * @throws DocumentRefused where the text is not YAML, a key stands twice in one mapping, or it nests or grows as no
     *     document does that a person writes
     */
    public static YamlDocument parse(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setSchema(new CoreSchema())
                .build();
        YamlTree tree = new YamlTree(name);
        try {
            checkDepth(name, new Parse(settings).parseString(text));
            Node node = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> refused(name, 1, "is empty, but must hold a mapping. Write one."));
            JsonNode root = tree.convert(node, "");
            if (!tree.faults().isEmpty()) {
                throw new DocumentRefused(tree.faults());
            }
            return new YamlDocument(name, tree, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw refused(name, line, "is not YAML here: " + e.getProblem() + ". Check the indents.");
        } catch (YamlEngineException e) {
            throw refused(name, 1, "cannot be read as YAML: " + firstLine(e) + ". Take that out.");
        }
    }

    /** Nodes are built by recursion; what nests too deep must be refused before. */
    private static void checkDepth(String name, Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > YamlTree.DEEPEST) {
                int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
                throw refused(name, line, YamlTree.TOO_DEEP);
            }
        }
    }

    private static DocumentRefused refused(String name, int line, String problem) {
        return new DocumentRefused(List.of(new Fault(name, line, "", problem)));
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * Builds a record from the whole document after the schema has passed it.
     *
     * @throws DocumentRefused with every fault the schema finds, or the one that building finds
     */
    public <T> T as(Class<T> type, DocumentSchema schema) {
        List<Fault> faults = new ArrayList<>();
        for (com.networknt.schema.Error error : schema.errors(root)) {
            String place = place(error);
            faults.add(new Fault(name, tree.line(place), place, SchemaProblem.of(error)));
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line).thenComparing(Fault::toString));
            throw new DocumentRefused(faults.stream().distinct().toList());
        }
        return build(type);
    }

    /** The line on which a place such as {@code sources[2].pattern} stands. */
    public int line(String place) {
        return tree.line(place);
    }

    /** A fault at a place, for a check that no schema can make. */
    public Fault fault(String place, String problem) {
        return new Fault(name, tree.line(place), place, problem);
    }

    private <T> T build(Class<T> type) {
        try {
            return MAPPER.treeToValue(root, type);
        } catch (JacksonException e) {
            StringBuilder place = new StringBuilder();
            for (JacksonException.Reference step : e.getPath()) {
                if (step.getPropertyName() == null) {
                    place.append('[').append(step.getIndex()).append(']');
                } else {
                    place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
                }
            }
            Throwable cause = e.getCause();
            String problem = cause instanceof IllegalArgumentException && cause.getMessage() != null
                    ? cause.getMessage()
                    : "cannot be used: " + e.getOriginalMessage();
            throw new DocumentRefused(List.of(fault(place.toString(), problem)));
        }
    }

    private static String place(com.networknt.schema.Error error) {
        StringBuilder place = new StringBuilder();
        var path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            if (path.getElement(i) instanceof Integer index) {
                place.append('[').append(index).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(path.getName(i));
            }
        }
        if ("additionalProperties".equals(error.getKeyword()) && error.getProperty() != null) {
            place.append(place.isEmpty() ? "" : ".").append(error.getProperty());
        }
        return place.toString();
    }
}
