package uk.jsna.indicator;

/** How a time period is cut and written. Figures of different types do not form one series. */
public enum PeriodType {
    /** January to December, written 2019. */
    CALENDAR_YEAR,
    /** April to March, written 2019/20. */
    FINANCIAL_YEAR,
    /** April to March, written by the year it ends in: FYE2020. */
    FINANCIAL_YEAR_ENDING,
    /** September to August, written 2019/20. */
    ACADEMIC_YEAR,
    /** A count of people on 30 June, written mid-2020. */
    MID_YEAR,
    /** A quarter of a financial year, written 2019/20 Q1 for April to June. */
    FINANCIAL_QUARTER,
    /** A calendar month, written 2019-04. */
    MONTH,
    /** A count on one day, written 2019-10-03. */
    SNAPSHOT;

    /** Whether a period of this type lasts a year or stands for one, so that yearly trends may use it. */
    public boolean isYearly() {
        return switch (this) {
            case CALENDAR_YEAR, FINANCIAL_YEAR, FINANCIAL_YEAR_ENDING, ACADEMIC_YEAR, MID_YEAR -> true;
            case FINANCIAL_QUARTER, MONTH, SNAPSHOT -> false;
        };
    }
}
