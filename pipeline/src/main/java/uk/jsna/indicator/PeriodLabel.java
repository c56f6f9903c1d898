package uk.jsna.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the label of a period: how each kind of period is written. */
final class PeriodLabel {

    private static final Pattern SPLIT_YEAR = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{2}|\\d{4})");
    private static final Pattern SIX_DIGITS = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern ENDING = Pattern.compile("(?i)FYE\\s*(\\d{4})");
    private static final Pattern MID = Pattern.compile("(?i)(?:mid-?\\s*)?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})/(\\d{2})\\s*Q([1-4])");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern POOLED =
            Pattern.compile("(\\d{4})(?:/\\d{2})?\\s*(?:-|–|to)\\s*(\\d{2,4})(?:/(\\d{2}))?");

    private PeriodLabel() {}

    /** The period of this type that a text is the label of. */
    static TimePeriod read(PeriodType type, String text) {
        String label = text.strip();
        TimePeriod pooled = pooled(type, label);
        TimePeriod period = pooled == null ? single(type, label) : pooled;
        if (period == null) {
            throw new IllegalArgumentException("time period is '" + text + "', but must be written like "
                    + example(type) + " for the period type " + type);
        }
        return period;
    }

    private static @Nullable TimePeriod single(PeriodType type, String label) {
        return switch (type) {
            case FINANCIAL_QUARTER -> quarter(label);
            case MONTH -> month(label);
            case SNAPSHOT -> snapshot(label);
            case CALENDAR_YEAR, FINANCIAL_YEAR, FINANCIAL_YEAR_ENDING, ACADEMIC_YEAR, MID_YEAR -> {
                Integer year = year(type, label);
                yield year == null ? null : TimePeriod.ofYear(type, year);
            }
        };
    }

    private static @Nullable TimePeriod quarter(String label) {
        Matcher m = QUARTER.matcher(label);
        if (!m.matches() || !isNextYear(m.group(1), m.group(2))) {
            return null;
        }
        int quarter = Integer.parseInt(m.group(3));
        LocalDate april = LocalDate.of(Integer.parseInt(m.group(1)), Month.APRIL, 1);
        return new TimePeriod(PeriodType.FINANCIAL_QUARTER, april.plusMonths(3L * (quarter - 1)), 1);
    }

    private static @Nullable TimePeriod month(String label) {
        Matcher m = YEAR_MONTH.matcher(label);
        if (!m.matches() || Integer.parseInt(m.group(2)) < 1 || Integer.parseInt(m.group(2)) > 12) {
            return null;
        }
        LocalDate first = LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), 1);
        return new TimePeriod(PeriodType.MONTH, first, 1);
    }

    private static @Nullable TimePeriod snapshot(String label) {
        try {
            return new TimePeriod(PeriodType.SNAPSHOT, LocalDate.parse(label), 1);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer year(PeriodType type, String label) {
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

    private static @Nullable TimePeriod pooled(PeriodType type, String label) {
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
        return years < 2 || years > 30 ? null : new TimePeriod(type, TimePeriod.startOf(type, first), years);
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
