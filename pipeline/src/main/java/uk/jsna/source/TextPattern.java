package uk.jsna.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A text as a descriptor writes it to find texts in a file. {@code *} stands for anything; <code>{period}</code> stands
 * for anything within one header row and gives it the name; a text between slashes is a regular expression whose named groups are names
 * likewise. Case does not matter.
 */
final class TextPattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\*|\\{([a-z]+)}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private final String text;
    private final Pattern pattern;
    private final boolean literal;
    private final List<String> names = new ArrayList<>();

    private TextPattern(String text) {
        this.text = text;
        this.literal = !isRegex(text) && !PLACEHOLDER.matcher(text).find();
        String regex = isRegex(text) ? text.substring(1, text.length() - 1) : translate(text);
        try {
            this.pattern = Pattern.compile(regex, FLAGS);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("pattern is '" + text
                    + "', but must be a text with * and {names}, or a regular expression between slashes: "
                    + e.getDescription());
        }
        Matcher groups = GROUP.matcher(regex);
        while (groups.find()) {
            names.add(groups.group(1));
        }
    }

    static TextPattern of(String text) {
        return new TextPattern(text);
    }

    private static boolean isRegex(String text) {
        return text.length() > 1 && text.startsWith("/") && text.endsWith("/");
    }

    private static String translate(String text) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(text.substring(end, matcher.start())));
            String name = matcher.group(1);
            regex.append(name == null ? ".*" : "(?<" + name + ">" + any(name) + ")");
            end = matcher.end();
        }
        return regex.append(Pattern.quote(text.substring(end))).toString();
    }

    /** A rank of neighbours and the year of a vintage are digits; whatever else has a name may be anything within one header row. */
    private static String any(String name) {
        return switch (name) {
            case "rank" -> "\\d{1,3}";
            case "year" -> "\\d{2}";
            default -> "[^|]+?";
        };
    }

    boolean matches(String candidate) {
        return literal
                ? text.equalsIgnoreCase(candidate)
                : pattern.matcher(candidate).matches();
    }

    /** The names with what stands in their place; empty where the text does not match. */
    Optional<Map<String, String>> match(String candidate) {
        Matcher matcher = pattern.matcher(candidate);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> captured = new LinkedHashMap<>();
        for (String name : names) {
            String part = matcher.group(name);
            if (part != null) {
                captured.put(name, part.strip());
            }
        }
        return Optional.of(captured);
    }

    boolean spansRows() {
        return text.contains(" | ") || text.contains(" \\| ");
    }

    @Override
    public String toString() {
        return text;
    }
}
