package uk.jsna.describe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which figures were counted, where notes call them a snapshot.
 *
 * @param year empty where only day and month are told
 */
record Snapshot(String year, String monthAndDay) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern DAY =
            Pattern.compile("(?i)snapshot[ -](?:as )?(?:as[ -])?(?:at|on|of)?[ -]*(\\d{1,2})(?:st|nd|rd|th)?" + "[ -]("
                    + String.join("|", MONTHS) + ")(?:[ -]((?:19|20)\\d{2}))?");

    private static final Pattern DATE =
            Pattern.compile("(?i)(?<!end )(?<!ending )(?<!ended )(?<!to )(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ("
                    + String.join("|", MONTHS) + ") ((?:19|20)\\d{2})(?!\\d)");

    /** The day that a title of figures names with its year, such as 31 August 2014, where no year ends on it. */
    static Optional<Snapshot> inTitle(String text) {
        Matcher day = DATE.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(new Snapshot(day.group(3), "%02d-%02d".formatted(month, Integer.parseInt(day.group(1)))));
    }

    /** The first such day in some texts. */
    static Optional<Snapshot> in(List<String> texts) {
        return texts.stream().flatMap(text -> in(text).stream()).findFirst();
    }

    static Optional<Snapshot> in(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(new Snapshot(
                day.group(3) == null ? "" : day.group(3),
                "%02d-%02d".formatted(month, Integer.parseInt(day.group(1)))));
    }
}
