package uk.jsna.describe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in texts, as publishers write them. */
final class Years {

    /** A year, a split year, three-year periods, six digits, with words before it that belong to it. */
    static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d{4}(?!\\d)|(?:19|20)\\d{2}"
            + "(?:\\s?[/-]\\s?(?:(?:19|20)\\d{2}(?!\\d)|\\d{2}(?=\\d?(?!\\d))))?"
            + "(?:\\s?(?:to|-)\\s?(?:19|20)\\d{2}(?:[/-]\\d{2})?(?!\\d\\d))?)");

    /** A year or some years with the number of a footnote behind. */
    static final Pattern NOTED = Pattern.compile("(?:(?:19|20)\\d{2} ?(?:to|-) ?)?(?:19|20)\\d{3}");

    private static final Pattern WHOLE =
            Pattern.compile("(?i)(?:FYE |mid-)?(?:(?:19|20)\\d{2}|(?:19|20)\\d{2}\\s?[/-]\\s?(?:\\d{4}|\\d{2})|20\\d{4}"
                    + "|(?:19|20)\\d{2}/\\d{2}\\s?(?:to|-)\\s?\\d{2,4}/\\d{2})");

    private Years() {}

    static boolean isPeriod(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }

    static Optional<String> in(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The text with its year, and the number of a footnote behind it, replaced by a placeholder. */
    static String template(String text) {
        return YEAR.matcher(text)
                .replaceFirst(Matcher.quoteReplacement("{period}"))
                .replaceFirst("\\{period}(\\d(?!\\d)|[pr]\\b)", "{period}");
    }

    /** Whether a text has a year that a template would replace. */
    static boolean isDated(String text) {
        return in(text).isPresent();
    }
}
