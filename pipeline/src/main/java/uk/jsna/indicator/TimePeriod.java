package uk.jsna.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

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
        return PeriodLabel.read(type, text);
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

    static LocalDate startOf(PeriodType type, int year) {
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
}
