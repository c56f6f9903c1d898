package uk.jsna.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_YEAR, 2019, 2019, 20190000, 2019-01-01, 2019-12-31",
        "FINANCIAL_YEAR, 2019/20, 2019/20, 20190000, 2019-04-01, 2020-03-31",
        "FINANCIAL_YEAR, 2019-20, 2019/20, 20190000, 2019-04-01, 2020-03-31",
        "FINANCIAL_YEAR, 1999/00, 1999/00, 19990000, 1999-04-01, 2000-03-31",
        "FINANCIAL_YEAR_ENDING, FYE 2021, FYE2021, 20200000, 2020-04-01, 2021-03-31",
        "FINANCIAL_YEAR_ENDING, 2021, FYE2021, 20200000, 2020-04-01, 2021-03-31",
        "FINANCIAL_YEAR_ENDING, 2020/21, FYE2021, 20200000, 2020-04-01, 2021-03-31",
        "ACADEMIC_YEAR, 201718, 2017/18, 20170000, 2017-09-01, 2018-08-31",
        "MID_YEAR, Mid-2020, mid-2020, 20200000, 2020-06-30, 2020-06-30",
        "FINANCIAL_QUARTER, 2012/13 Q3, 2012/13 Q3, 20120300, 2012-10-01, 2012-12-31",
        "FINANCIAL_QUARTER, 2012/13 Q4, 2012/13 Q4, 20120400, 2013-01-01, 2013-03-31",
        "MONTH, 2019-04, 2019-04, 20190004, 2019-04-01, 2019-04-30",
        "SNAPSHOT, 2010-08-31, 2010-08-31, 20100008, 2010-08-31, 2010-08-31",
        "ACADEMIC_YEAR, 2011/12-2013/14, 2011/12 - 13/14, 20110000, 2011-09-01, 2014-08-31",
        "FINANCIAL_YEAR, 2017/18 - 19/20, 2017/18 - 19/20, 20170000, 2017-04-01, 2020-03-31",
        "CALENDAR_YEAR, 2009 - 11, 2009 - 11, 20090000, 2009-01-01, 2011-12-31",
        "CALENDAR_YEAR, 2015-2017, 2015 - 17, 20150000, 2015-01-01, 2017-12-31",
    })
    void aPeriodIsReadAsPublishersWriteIt(
            PeriodType type, String text, String label, int sortable, LocalDate start, LocalDate end) {
        TimePeriod period = TimePeriod.parse(type, text);

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.sortable()).isEqualTo(sortable);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(TimePeriod.parse(type, label)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCIAL_YEAR, 2019/21, 2019/20",
        "ACADEMIC_YEAR, 201719, 2019/20",
        "CALENDAR_YEAR, 19, 2019",
        "FINANCIAL_QUARTER, 2012/13 Q5, 2019/20 Q1",
        "MONTH, 2019-13, 2019-04",
        "MID_YEAR, mid, mid-2020",
        "SNAPSHOT, 2019-02-30, 2019-10-03",
    })
    void aTextThatIsNoPeriodIsRefusedWithAnExample(PeriodType type, String text, String example) {
        assertThatThrownBy(() -> TimePeriod.parse(type, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time period is '" + text + "', but must be written like " + example
                        + " for the period type " + type);
    }

    @Test
    void aPeriodLiesWithinTwoCenturies() {
        assertThat(TimePeriod.parse(PeriodType.CALENDAR_YEAR, "1900").label()).isEqualTo("1900");
        assertThat(TimePeriod.parse(PeriodType.CALENDAR_YEAR, "2099").label()).isEqualTo("2099");
        assertThatThrownBy(() -> TimePeriod.parse(PeriodType.CALENDAR_YEAR, "1899"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time period begins on 1899-01-01, but must lie within the years 1900 to 2100");
        assertThatThrownBy(() -> TimePeriod.parse(PeriodType.SNAPSHOT, "+999999999-12-31"))
                .hasMessage("time period begins on +999999999-12-31, but must lie within the years 1900 to 2100");
        assertThatThrownBy(() -> TimePeriod.parse(PeriodType.CALENDAR_YEAR, "2098 - 2100"))
                .hasMessage("time period begins on 2098-01-01, but must lie within the years 1900 to 2100");
    }

    @Test
    void aQuarterCannotPoolYears() {
        assertThatThrownBy(() -> new TimePeriod(PeriodType.FINANCIAL_QUARTER, LocalDate.of(2019, 4, 1), 3))
                .hasMessage("a period of type FINANCIAL_QUARTER cannot pool 3 years; it must pool one");
    }
}
