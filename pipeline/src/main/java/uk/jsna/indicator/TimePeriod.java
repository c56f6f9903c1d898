package uk.jsna.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure is about: its type, its first day and how many years it pools.
 *
 * @param type how the period is cut and written
 * @param start the first day
 * @param years how many years are pooled; 1 for a single period
 */
public record TimePeriod(PeriodType type, LocalDate start, int years) implements Comparable<TimePeriod>, Serializable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern SPLIT_YEAR = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{2}|\\d{4})");
    private static final Pattern SIX_DIGITS = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern ENDING = Pattern.compile("(?i)FYE\\s*(\\d{4})");
    private static final Pattern MID = Pattern.compile("(?i)(?:mid-?\\s*)?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})/(\\d{2})\\s*Q([1-4])");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern POOLED =
            Pattern.compile("(\\d{4})(?:/\\d{2})?\\s*(?:-|–|to)\\s*(\\d{2,4})(?:/(\\d{2}))?");

    public TimePeriod {
        if (years < 1 || (years > 1 && !type.isYearly())) {
            throw new IllegalArgumentException(
                    "a period of type " + type + " cannot pool " + years + " years; it must pool one");
        }
        if (start.getYear() < FIRST_YEAR || start.getYear() + years > LAST_YEAR) {
            throw new IllegalArgumentException("time period begins on " + start + ", but must lie within the years "
                    + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** The yearly period that starts in {@code year}; for {@link PeriodType#FINANCIAL_YEAR_ENDING}, that ends in it. */
    public static TimePeriod ofYear(PeriodType type, int year) {
        return new TimePeriod(type, startOf(type, year), 1);
    }

    /**
     * Reads a period as publishers write it.
     *
     * @throws IllegalArgumentException where the text is no period of this type; the message says what one looks like
     */
    public static TimePeriod parse(PeriodType type, String text) {
        String label = text.strip();
        TimePeriod pooled = pooled(type, label);
        if (pooled != null) {
            return pooled;
        }
        switch (type) {
            case FINANCIAL_QUARTER -> {
                Matcher m = QUARTER.matcher(label);
                if (m.matches() && isNextYear(m.group(1), m.group(2))) {
                    int quarter = Integer.parseInt(m.group(3));
                    LocalDate april = LocalDate.of(Integer.parseInt(m.group(1)), Month.APRIL, 1);
                    return new TimePeriod(type, april.plusMonths(3L * (quarter - 1)), 1);
                }
            }
            case MONTH -> {
                Matcher m = YEAR_MONTH.matcher(label);
                if (m.matches() && Integer.parseInt(m.group(2)) >= 1 && Integer.parseInt(m.group(2)) <= 12) {
                    return new TimePeriod(
                            type, LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), 1), 1);
                }
            }
            case SNAPSHOT -> {
                LocalDate day = day(label);
                if (day != null) {
                    return new TimePeriod(type, day, 1);
                }
            }
            case CALENDAR_YEAR, FINANCIAL_YEAR, FINANCIAL_YEAR_ENDING, ACADEMIC_YEAR, MID_YEAR -> {
                Integer year = year(type, label);
                if (year != null) {
                    return ofYear(type, year);
                }
            }
        }
        throw new IllegalArgumentException("time period is '" + text + "', but must be written like " + example(type)
                + " for the period type " + type);
    }

    private static @Nullable LocalDate day(String label) {
        try {
            return LocalDate.parse(label);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The last day. */
    public LocalDate end() {
        return switch (type) {
            case CALENDAR_YEAR, FINANCIAL_YEAR, FINANCIAL_YEAR_ENDING, ACADEMIC_YEAR ->
                start.plusYears(years).minusDays(1);
            case MID_YEAR -> start.plusYears(years - 1L);
            case FINANCIAL_QUARTER -> start.plusMonths(3).minusDays(1);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case SNAPSHOT -> start;
        };
    }

    /**
     * The number that sorts periods as the national profiles do: the starting year times 10,000, plus 100 times the
     * quarter or plus the month where the period is one.
     */
    public int sortable() {
        int year = start.getYear() * 10_000;
        return switch (type) {
            case CALENDAR_YEAR, FINANCIAL_YEAR, FINANCIAL_YEAR_ENDING, ACADEMIC_YEAR, MID_YEAR -> year;
            case FINANCIAL_QUARTER -> financialYear() * 10_000 + 100 * financialQuarter();
            case MONTH -> year + start.getMonthValue();
            case SNAPSHOT -> year + start.getMonthValue();
        };
    }

    /** The period as it is published, such as {@code FYE2021}, {@code 2019/20} or {@code 2017/18 - 19/20}. */
    public String label() {
        int year = start.getYear();
        String single = switch (type) {
            case CALENDAR_YEAR -> "" + year;
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> split(year);
            case FINANCIAL_YEAR_ENDING -> "FYE" + (year + 1);
            case MID_YEAR -> "mid-" + year;
            case FINANCIAL_QUARTER -> split(financialYear()) + " Q" + financialQuarter();
            case MONTH -> "%d-%02d".formatted(year, start.getMonthValue());
            case SNAPSHOT -> start.toString();
        };
        if (years == 1) {
            return single;
        }
        int last = year + years - 1;
        return switch (type) {
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> single + " - " + split(last).substring(2);
            case FINANCIAL_YEAR_ENDING -> single + " - FYE" + (last + 1);
            default -> single + " - %02d".formatted(last % 100);
        };
    }

    @Override
    public int compareTo(TimePeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : Integer.compare(years, other.years);
    }

    private static String split(int year) {
        return year + "/%02d".formatted((year + 1) % 100);
    }

    private int financialYear() {
        return start.getMonthValue() < 4 ? start.getYear() - 1 : start.getYear();
    }

    private int financialQuarter() {
        return (start.getMonthValue() + 8) % 12 / 3 + 1;
    }

    private static LocalDate startOf(PeriodType type, int year) {
        return switch (type) {
            case FINANCIAL_YEAR -> LocalDate.of(year, Month.APRIL, 1);
            case FINANCIAL_YEAR_ENDING -> LocalDate.of(year - 1, Month.APRIL, 1);
            case ACADEMIC_YEAR -> LocalDate.of(year, Month.SEPTEMBER, 1);
            case MID_YEAR -> LocalDate.of(year, Month.JUNE, 30);
            case CALENDAR_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case FINANCIAL_QUARTER, MONTH, SNAPSHOT ->
                throw new IllegalArgumentException(type + " is not a yearly period");
        };
    }

    private static @org.jspecify.annotations.Nullable Integer year(PeriodType type, String label) {
        Matcher split = SPLIT_YEAR.matcher(label);
        Matcher six = SIX_DIGITS.matcher(label);
        if (type == PeriodType.FINANCIAL_YEAR || type == PeriodType.ACADEMIC_YEAR) {
            if (split.matches() && isNextYear(split.group(1), split.group(2))) {
                return Integer.valueOf(split.group(1));
            }
            return six.matches() && isNextYear(six.group(1), six.group(2)) ? Integer.valueOf(six.group(1)) : null;
        }
        if (type == PeriodType.FINANCIAL_YEAR_ENDING) {
            Matcher ending = ENDING.matcher(label);
            if (ending.matches()) {
                return Integer.valueOf(ending.group(1));
            }
            if (split.matches() && isNextYear(split.group(1), split.group(2))) {
                return Integer.parseInt(split.group(1)) + 1;
            }
            return label.matches("\\d{4}") ? Integer.valueOf(label) : null;
        }
        Matcher plain = MID.matcher(label);
        return plain.matches() && (type == PeriodType.MID_YEAR || label.length() == 4)
                ? Integer.valueOf(plain.group(1))
                : null;
    }

    private static @org.jspecify.annotations.Nullable TimePeriod pooled(PeriodType type, String label) {
        Matcher m = POOLED.matcher(label);
        if (!type.isYearly() || !m.matches() || (SPLIT_YEAR.matcher(label).matches() && splits(type))) {
            return null;
        }
        int first = Integer.parseInt(m.group(1));
        int last = m.group(2).length() == 2
                ? first / 100 * 100 + Integer.parseInt(m.group(2))
                : Integer.parseInt(m.group(2));
        last = last < first ? last + 100 : last;
        int years = last - first + 1;
        return years < 2 || years > 30 ? null : new TimePeriod(type, startOf(type, first), years);
    }

    private static boolean splits(PeriodType type) {
        return type == PeriodType.FINANCIAL_YEAR
                || type == PeriodType.ACADEMIC_YEAR
                || type == PeriodType.FINANCIAL_YEAR_ENDING;
    }

    private static boolean isNextYear(String year, String next) {
        int last = next.length() == 4 ? Integer.parseInt(next) % 100 : Integer.parseInt(next);
        return (Integer.parseInt(year) + 1) % 100 == last;
    }

    private static String example(PeriodType type) {
        return switch (type) {
            case CALENDAR_YEAR -> "2019";
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> "2019/20";
            case FINANCIAL_YEAR_ENDING -> "FYE2020";
            case MID_YEAR -> "mid-2020";
            case FINANCIAL_QUARTER -> "2019/20 Q1";
            case MONTH -> "2019-04";
            case SNAPSHOT -> "2019-10-03";
        };
    }
}
