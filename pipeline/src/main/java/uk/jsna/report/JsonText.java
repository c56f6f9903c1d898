package uk.jsna.report;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** JSON text, written without a library so that a short query need not load one. */
public final class JsonText {

    private JsonText() {}

    /** An object with these names and values: texts, numbers, flags, or null. */
    public static String object(List<String> names, List<? extends @Nullable Object> values) {
        StringJoiner members = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < names.size(); i++) {
            members.add(quoted(names.get(i)) + ": " + value(values.get(i)));
        }
        return members.toString();
    }

    /** A text in quotation marks. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static String value(@Nullable Object value) {
        if (value instanceof Double number) {
            return Numbers.shortest(number);
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }
}
