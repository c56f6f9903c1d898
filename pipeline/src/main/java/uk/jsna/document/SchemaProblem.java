package uk.jsna.document;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A schema's complaint in the words of the person who wrote the document. */
final class SchemaProblem {

    private SchemaProblem() {}

    static String of(Error error) {
        JsonNode expected = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "has no '" + error.getProperty() + "', but must have one. Add it.";
            case "additionalProperties", "unevaluatedProperties" ->
                "is not known here. Check its spelling, or take it out.";
            case "enum" -> "is " + found(error) + ", but must be one of " + values(expected) + ".";
            case "type" -> "is " + found(error) + ", but must be of type " + text(expected) + ".";
            case "pattern" -> "is " + found(error) + ", but must match " + text(expected) + ".";
            default -> "is not right: " + error.getMessage() + ".";
        };
    }

    private static String found(Error error) {
        JsonNode node = error.getInstanceNode();
        return node == null ? "missing" : text(node);
    }

    private static String values(JsonNode choices) {
        List<String> values = new ArrayList<>();
        choices.forEach(choice -> values.add(text(choice)));
        return String.join(", ", values);
    }

    private static String text(JsonNode node) {
        return node.isString() ? "'" + node.asString() + "'" : node.toString();
    }
}
