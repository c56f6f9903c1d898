package uk.jsna.source;

import java.util.Locale;

/**
 * A text that a pattern of a descriptor finds: the first of its choices, and as little as it asks for. Knows of regular
 * expressions what the built-in descriptors use.
 */
final class SampleText {

    private final String regex;
    private final String period;
    private int at;

    private SampleText(String regex, String period) {
        this.regex = regex;
        this.period = period;
    }

    /** A text for a pattern; {@code period} stands where the pattern has a period. */
    static String of(String pattern, String period) {
        if (pattern.length() > 1 && pattern.startsWith("/") && pattern.endsWith("/")) {
            return new SampleText(pattern.substring(1, pattern.length() - 1), period).choices();
        }
        return pattern.replace("{period}", period)
                .replace("{rank}", "1")
                .replace("{year}", "19")
                .replaceAll("\\{[a-z]+}", "Some")
                .replace("*", "x");
    }

    /** The first of the choices up to a closing bracket or the end; the others are passed over. */
    private String choices() {
        String first = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            text.append(quantified(atom()));
        }
        return text.toString();
    }

    private String atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> {
                String first = regex.startsWith("\\d", at) ? "1" : regex.substring(at, at + 1);
                at = regex.indexOf(']', at) + 1;
                yield first;
            }
            case '\\' -> {
                char escaped = regex.charAt(at++);
                yield escaped == 'd' ? "1" : escaped == 'b' ? "" : String.valueOf(escaped);
            }
            case '.' -> " ";
            case '$', '^' -> "";
            default -> String.valueOf(c);
        };
    }

    private String group() {
        boolean isPeriod = regex.startsWith("?<period>", at);
        boolean isLookahead = regex.startsWith("?!", at);
        if (regex.charAt(at) == '?') {
            at = regex.startsWith("?<", at) ? regex.indexOf('>', at) + 1 : at + 2;
        }
        String text = choices();
        at++;
        return isLookahead ? "" : isPeriod ? period : text;
    }

    private String quantified(String text) {
        if (at >= regex.length()) {
            return text;
        }
        return switch (regex.charAt(at)) {
            case '?' -> {
                at++;
                yield text;
            }
            case '*', '+' -> {
                at++;
                yield text.equals(" ") ? "x" : text;
            }
            case '{' -> {
                int times = Integer.parseInt(regex.substring(at + 1, regex.indexOf('}', at)));
                at = regex.indexOf('}', at) + 1;
                yield text.repeat(times).toUpperCase(Locale.ROOT);
            }
            default -> text;
        };
    }
}
