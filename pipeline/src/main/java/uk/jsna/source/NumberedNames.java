package uk.jsna.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names that differ in a whole number, written by the first and the last: {@code 0..15}, {@code F0..F15}, {@code Age
 * 0..15}, {@code Aged 2..15 years}, {@code 00..15}.
 */
final class NumberedNames {

    private static final Pattern RANGE =
            Pattern.compile("(\\D*?)(\\d{1,4})(\\D*?)\\s*\\.\\.\\s*(\\D*?)(\\d{1,4})(\\D*)");

    private NumberedNames() {}

    static boolean isRange(String written) {
        return written.contains("..");
    }

    /** All of the names; empty where the text is no such range. */
    static Optional<List<String>> of(String written) {
        Matcher range = RANGE.matcher(written);
        if (!range.matches() || !agrees(range.group(4), range.group(1)) || !agrees(range.group(3), range.group(6))) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(5));
        return first > last
                ? Optional.empty()
                : Optional.of(IntStream.rangeClosed(first, last)
                        .mapToObj(number -> range.group(1) + padded(number, range.group(2)) + range.group(6))
                        .toList());
    }

    /** A number with as many noughts before it as the first of the range is written with. */
    private static String padded(int number, String first) {
        String text = String.valueOf(number);
        return first.startsWith("0") ? "0".repeat(Math.max(0, first.length() - text.length())) + text : text;
    }

    /** What stands about one of the two numbers stands about the other too, or is left out there. */
    private static boolean agrees(String shorter, String full) {
        return shorter.isEmpty() || shorter.equals(full);
    }
}
