package uk.jsna.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.jsna.indicator.PeriodType;
import uk.jsna.indicator.ValueNote;

/**
 * The words that publishers put around a period, and the ways they write its days and months: {@code Academic year
 * 202223}, {@code Year ending 31 March 2022}, {@code Mar-22}, {@code 31/03/2022}. A text of another type of period is
 * left as it is, for a reader must refuse it.
 */
final class PeriodWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SAVED_AS_DECIMAL = Pattern.compile("(\\d{4}|\\d{6})\\.0+");
    private static final Pattern LETTER_BEHIND = Pattern.compile("(?<=\\d) ?(?:([pr])|\\(([pr])\\))$");
    private static final String MARCH = "(?:(?:31(?:st)? )?(?:Mar|March) )";
    private static final Pattern ENDING =
            Pattern.compile("(?i)(?:(?:FYE|(?:financial )?year ending(?: in)?) " + MARCH + "?|" + MARCH + ")(\\d{4})");
    private static final Pattern ONE_SPLIT_YEAR = Pattern.compile("(\\d{4}) to (\\d{4}|\\d{2})");
    private static final Pattern SEVERAL_SPLIT_YEARS =
            Pattern.compile("(\\d{4})[-/](\\d{2}|\\d{4}) ?(?:to|-) ?(\\d{4})[-/](\\d{2}|\\d{4})");
    private static final Pattern MIDDLE = Pattern.compile("(?i)(?:mid[- ]?year|(?:30(?:th)? )?June) (\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([A-Za-z]{3,9})[ -](\\d{4}|\\d{2})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4}) ([A-Za-z]{3,9})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ -](\\d{4}|\\d{2})");
    private static final Pattern NUMBERED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: 0?0:00(?::00)?)?");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?Z?");
    private static final Pattern QUARTER_FIRST = Pattern.compile("(?i)Q([1-4]) (\\d{4})[-/]?(\\d{2})");
    private static final Pattern QUARTER_LAST =
            Pattern.compile("(?i)(\\d{4})[-/]?(\\d{2}) (?:financial year )?Q([1-4])");
    private static final Pattern QUARTER_OF_MONTHS =
            Pattern.compile("([A-Za-z]{3,9}) ?(?:to|-) ?([A-Za-z]{3,9}) (\\d{4})");
    private static final List<Integer> QUARTERS = List.of(4, 7, 10, 1);

    private PeriodWords() {}

    /** The period as it is written by itself, where the text is one of this type; else the text on one line. */
    static String plain(PeriodType type, String written) {
        String text = LETTER_BEHIND.matcher(onOneLine(written)).replaceFirst("");
        Matcher decimal = SAVED_AS_DECIMAL.matcher(text);
        text = decimal.matches() ? decimal.group(1) : text;
        return switch (type) {
            case FINANCIAL_YEAR_ENDING ->
                ending(text).map(year -> "FYE" + year).orElse(split(without(text, "financial|tax")));
            case FINANCIAL_YEAR ->
                ending(text).map(year -> splitYear(year - 1)).orElse(split(without(text, "financial|tax")));
            case ACADEMIC_YEAR -> split(without(text, "academic|school"));
            case CALENDAR_YEAR -> without(text, "calendar");
            case MID_YEAR -> MIDDLE.matcher(text).replaceFirst("$1");
            case FINANCIAL_QUARTER -> quarter(text);
            case MONTH -> month(text);
            case SNAPSHOT -> day(text);
        };
    }

    /** What a letter behind a period says of its figures: p of provisional ones, r of revised ones, as in 2018/19p. */
    static Optional<ValueNote> note(String written) {
        if (written.isEmpty() || Character.isDigit(written.charAt(written.length() - 1))) {
            return Optional.empty();
        }
        Matcher letter = LETTER_BEHIND.matcher(onOneLine(written));
        return letter.find()
                ? ValueNote.ofLetter(letter.group(1) == null ? letter.group(2) : letter.group(1))
                : Optional.empty();
    }

    private static String onOneLine(String written) {
        String text = DASHES.matcher(ColumnName.normalised(written)).replaceAll("-");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String without(String text, String kinds) {
        String year = "(?i)(?:^(?:" + kinds + ") year (?=\\d))|(?:(?<=\\d) (?:" + kinds + ") year$)";
        return text.replaceAll(year, "");
    }

    private static Optional<Integer> ending(String text) {
        Matcher matcher = ENDING.matcher(text);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The government's style writes the year 2021/22 as 2021 to 2022. */
    private static String split(String text) {
        Matcher one = ONE_SPLIT_YEAR.matcher(text);
        if (one.matches() && isNext(one.group(1), one.group(2))) {
            return splitYear(Integer.parseInt(one.group(1)));
        }
        Matcher several = SEVERAL_SPLIT_YEARS.matcher(text);
        if (several.matches()
                && isNext(several.group(1), several.group(2))
                && isNext(several.group(3), several.group(4))) {
            return splitYear(Integer.parseInt(several.group(1))) + " - "
                    + splitYear(Integer.parseInt(several.group(3))).substring(2);
        }
        return text;
    }

    private static boolean isNext(String year, String next) {
        return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(next) % 100;
    }

    private static String splitYear(int year) {
        return year + "/%02d".formatted((year + 1) % 100);
    }

    private static String quarter(String text) {
        Matcher first = QUARTER_FIRST.matcher(text);
        if (first.matches()) {
            return first.group(2) + "/" + first.group(3) + " Q" + first.group(1);
        }
        Matcher last = QUARTER_LAST.matcher(text);
        if (last.matches()) {
            return last.group(1) + "/" + last.group(2) + " Q" + last.group(3);
        }
        Matcher months = QUARTER_OF_MONTHS.matcher(text);
        if (months.matches()) {
            int from = monthOf(months.group(1));
            int quarter = QUARTERS.indexOf(from) + 1;
            if (quarter > 0 && monthOf(months.group(2)) == from + 2) {
                int year = Integer.parseInt(months.group(3)) - (from == 1 ? 1 : 0);
                return splitYear(year) + " Q" + quarter;
            }
        }
        return text;
    }

    private static String month(String text) {
        Matcher named = NAMED_MONTH.matcher(text);
        Matcher year = YEAR_AND_MONTH.matcher(text);
        if (named.matches() && monthOf(named.group(1)) > 0) {
            return "%d-%02d".formatted(yearOf(named.group(2)), monthOf(named.group(1)));
        }
        return year.matches() && monthOf(year.group(2)) > 0
                ? year.group(1) + "-%02d".formatted(monthOf(year.group(2)))
                : text;
    }

    private static String day(String text) {
        Matcher timed = DAY_AND_TIME.matcher(text);
        if (timed.matches()) {
            return timed.group(1);
        }
        Matcher named = DAY.matcher(text);
        Matcher numbered = NUMBERED_DAY.matcher(text);
        try {
            if (named.matches()) {
                int month = monthOf(named.group(2));
                return LocalDate.of(yearOf(named.group(3)), month, Integer.parseInt(named.group(1)))
                        .toString();
            }
            if (numbered.matches()) {
                return LocalDate.of(
                                Integer.parseInt(numbered.group(3)),
                                Integer.parseInt(numbered.group(2)),
                                Integer.parseInt(numbered.group(1)))
                        .toString();
            }
        } catch (DateTimeException e) {
            return text;
        }
        return text;
    }

    private static int yearOf(String text) {
        return Integer.parseInt(text) + (text.length() == 2 ? 2000 : 0);
    }

    /** The number of a month by its English name or its first three letters; 0 for another word. */
    private static int monthOf(String word) {
        String letters = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            boolean isShort = letters.length() == 3 && month.name().startsWith(letters);
            if (isShort || month.name().equals(letters) || (month == Month.SEPTEMBER && letters.equals("SEPT"))) {
                return month.getValue();
            }
        }
        return 0;
    }
}
