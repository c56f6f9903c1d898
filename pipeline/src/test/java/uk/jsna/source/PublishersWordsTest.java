package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and marks as the editions of different years write them. */
class PublishersWordsTest {

    private static final String FIGURES = """
            area: {code: code}
            figures: [{indicator: a, value: rate}]
            """;

    @TempDir
    private Path folder;

    private Read read(String source, String... lines) {
        return Read.lines(folder, FIGURES + source, lines);
    }

    private Read readPeriod(String type, String written) {
        return read(
                "period: {type: %s, column: when}\n".formatted(type),
                "code,when,rate",
                "E06000017," + written + ",1.5");
    }

    private Read readCell(String cell, String more) {
        return read("period: {type: calendar_year, is: 2022}\n" + more, "code,rate", "E06000017," + cell);
    }

    private static void hasNote(Read read, String note) {
        assertThat(read.figures())
                .containsExactly("a E06000017 2022 PERSONS/Total/Total null/null=null [" + note + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "academic_year, 2022-23, 2022/23",
        "academic_year, 2022\u201323, 2022/23",
        "academic_year, 202223, 2022/23",
        "academic_year, 202223.0, 2022/23",
        "academic_year, 2022/2023, 2022/23",
        "academic_year, 2022 to 2023, 2022/23",
        "academic_year, Academic year 202223, 2022/23",
        "academic_year, 2022/23 academic year, 2022/23",
        "academic_year, 2019-20 to 2021-22, 2019/20 - 21/22",
        "financial_year, 2021-22 [r], 2021/22",
        "financial_year, Financial year 2021-22, 2021/22",
        "financial_year, Year ending March 2022, 2021/22",
        "financial_year_ending, FYE 2022, FYE2022",
        "financial_year_ending, FYE 2022 [p], FYE2022",
        "financial_year_ending, FYE March 2022, FYE2022",
        "financial_year_ending, Year ending 31 March 2022, FYE2022",
        "financial_year_ending, financial year 2021/22, FYE2022",
        "financial_year_ending, 2021 to 2022, FYE2022",
        "calendar_year, 2019 - 21, 2019 - 21",
        "calendar_year, 2019 \u2013 21, 2019 - 21",
        "calendar_year, Calendar year 2019, 2019",
        "calendar_year, 2019.0, 2019",
        "mid_year, Mid 2020, mid-2020",
        "mid_year, Mid-year 2020, mid-2020",
        "mid_year, 30 June 2020, mid-2020",
        "month, Mar 2022, 2022-03",
        "month, March 2022, 2022-03",
        "month, Mar-22, 2022-03",
        "month, 2022 September, 2022-09",
        "month, Sept 2022, 2022-09",
        "financial_quarter, Q2 2021/22, 2021/22 Q2",
        "financial_quarter, 2021-22 Q2, 2021/22 Q2",
        "financial_quarter, 202122 Financial year Q2, 2021/22 Q2",
        "financial_quarter, Jul to Sep 2021, 2021/22 Q2",
        "financial_quarter, January to March 2022, 2021/22 Q4",
        "snapshot, 31 March 2022, 2022-03-31",
        "snapshot, 31-Mar-22, 2022-03-31",
        "snapshot, 31st August 2022, 2022-08-31",
        "snapshot, 31/03/2022, 2022-03-31",
        "snapshot, 2022-03-31 00:00:00, 2022-03-31",
    })
    void aPeriodIsReadAsPublishersWriteIt(String type, String written, String label) {
        Read read = readPeriod(type, written);
        assertThat(read.complaints()).isEmpty();
        assertThat(read.observations())
                .extracting(figure -> figure.period().label())
                .containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource({
        "academic_year, Financial year 2021-22, 2019/20",
        "academic_year, Autumn term 202223, 2019/20",
        "financial_year, 2020 to 2022 academic year, 2019/20",
        "calendar_year, Year ending March 2022, 2019",
        "month, Mab 2022, 2019-04",
        "financial_quarter, May to July 2021, 2019/20 Q1",
        "snapshot, 31 February 2022, 2019-10-03",
        "snapshot, 03/31/2022, 2019-10-03",
    })
    void aPeriodOfAnotherTypeIsRefusedAsItIsWritten(String type, String written, String example) {
        Read read = readPeriod(type, written);
        assertThat(read.complaints())
                .first()
                .asString()
                .isEqualTo("FAIL period_understood data.csv:2 (when): time period is '" + written
                        + "', but must be written like " + example + " for the period type "
                        + type.toUpperCase(java.util.Locale.ROOT) + ". Check the source's 'period'.");
    }

    @Test
    void aMarkBesideThePeriodIsSaidOfTheWholeRow() {
        Read read = read(
                "period: {type: financial_year, column: when}\n",
                "code,when,rate",
                "E06000017,2021-22 [r],1.5",
                "E06000017,2022-23,1.6 [p]");
        assertThat(read.figures())
                .containsExactly(
                        "a E06000017 2021/22 PERSONS/Total/Total null/null=1.5 [REVISED]",
                        "a E06000017 2022/23 PERSONS/Total/Total null/null=1.6 [PROVISIONAL]");
    }

    @Test
    void aLetterBehindThePeriodIsSaidOfTheWholeRow() {
        Read read = read(
                "period: {type: financial_year, column: when}\n",
                "code,when,rate",
                "E06000017,2018/19p,1.5",
                "E06000017,2019/20 (r),1.6",
                "E06000017,2020/21,1.7",
                "E06000017,2021/22\u00a0p,1.8",
                "E06000017,2022/23p [note 3],1.9");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        "a E06000017 2018/19 PERSONS/Total/Total null/null=1.5 [PROVISIONAL]",
                        "a E06000017 2019/20 PERSONS/Total/Total null/null=1.6 [REVISED]",
                        "a E06000017 2020/21 PERSONS/Total/Total null/null=1.7 []",
                        "a E06000017 2021/22 PERSONS/Total/Total null/null=1.8 [PROVISIONAL]",
                        "a E06000017 2022/23 PERSONS/Total/Total null/null=1.9 [PROVISIONAL]");
    }

    @Test
    void aLetterBehindTheYearOfAHeadingIsSaidOfItsColumn() {
        Read read = Read.lines(
                folder,
                FIGURES.replace("value: rate", "value: 'rate {period}'") + "period: {type: financial_year}\n",
                "code,rate 2017/18,rate 2018/19p [2]",
                "E06000017,1.5,1.6");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        "a E06000017 2017/18 PERSONS/Total/Total null/null=1.5 []",
                        "a E06000017 2018/19 PERSONS/Total/Total null/null=1.6 [PROVISIONAL]");
    }

    @Test
    void aPeriodMayStandInTwoColumns() {
        Read read = read(
                "period: {type: month, column: [time_identifier, time_period]}\n",
                "time_period,time_identifier,code,rate",
                "2022,April,E06000017,1.5",
                "2022,Week 14,E06000017,1.6");
        assertThat(read.figures()).containsExactly("a E06000017 2022-04 PERSONS/Total/Total null/null=1.5 []");
        assertThat(read.complaints())
                .containsExactly(
                        "FAIL period_understood data.csv:3 (time_identifier, time_period): time period is 'Week 14 2022',"
                                + " but must be written like 2019-04 for the period type MONTH. Check the source's"
                                + " 'period'.");
    }

    @Test
    void aYearIsMovedOnlyWhereItDoesNotTellBothCalendarYears() {
        Read read = read(
                "period: {type: academic_year, column: when, year: end}\n",
                "code,when,rate",
                "E06000017,2017,1",
                "E06000017,2016/17,2",
                "E06000017,2016-17,3");
        assertThat(read.observations())
                .extracting(figure -> figure.period().label())
                .containsExactly("2016/17", "2016/17", "2016/17");
    }

    @ParameterizedTest
    @CsvSource({
        "x",
        "c",
        "z",
        "':'",
        "'..'",
        "'-'",
        "'~'",
        "low",
        "SUPP",
        "DNA",
        "NE",
        "'*'",
        "'<5'",
        "#N/A",
        "E12000001"
    })
    void aMarkThatTheSourceDoesNotExplainIsRefused(String mark) {
        Read read = readCell(mark, "");
        assertThat(read.facts()).isEmpty();
        assertThat(read.complaints())
                .first()
                .asString()
                .isEqualTo("FAIL marks_known data.csv:2 (rate): the cell is '" + mark
                        + "', but must be a number or a mark that the source explains. Add it under 'marks', with its"
                        + " meaning in the publisher's notes.");
    }

    @ParameterizedTest
    @CsvSource({
        "x, x, NOT_AVAILABLE",
        "c, c, CONFIDENTIAL",
        "z, z, NOT_APPLICABLE",
        "':', x, NOT_AVAILABLE",
        "'..', x, NOT_AVAILABLE",
        "'-', low, LOW",
        "'~', low, LOW",
        "low, low, LOW",
        "SUPP, c, CONFIDENTIAL",
        "DNA, x, NOT_AVAILABLE",
        "NE, z, NOT_APPLICABLE",
        "'*', c, CONFIDENTIAL",
        "'<5', c, CONFIDENTIAL",
    })
    void aMarkThatTheSourceExplainsIsKept(String mark, String meaning, String note) {
        Read read = readCell(mark + "\u00A0", "marks: {\"%s\": %s}\n".formatted(mark, meaning));
        hasNote(read, note);
        assertThat(read.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[c], CONFIDENTIAL",
        "[x], NOT_AVAILABLE",
        "[z], NOT_APPLICABLE",
        "[u], LOW_RELIABILITY",
        "[low], LOW",
    })
    void theGovernmentsShorthandInBracketsIsAlwaysUnderstood(String mark, String note) {
        Read read = readCell(mark, "");
        hasNote(read, note);
    }

    @Test
    void aCodeOfAnotherSchemeIsRefusedWithTheSchemesName() {
        Read read = read("period: {type: calendar_year, is: 2022}\n", "code,rate", "45UBFQ,1", "857,1", "Rutland,1");
        assertThat(read.complaints().subList(0, 3))
                .containsExactly(
                        "FAIL area_code_well_formed data.csv:2: area code is '45UBFQ', but must be a letter and eight"
                                + " digits such as E05011940. This is a code from before 2011: where it tells the area"
                                + " of figures, say 'scheme: ons_old', and give a source that yields aliases, such as"
                                + " sfr_lad_codes.",
                        "FAIL area_code_well_formed data.csv:3: area code is '857', but must be a letter and eight digits"
                                + " such as E05011940. This may be a number of the Department for Education: say"
                                + " 'scheme: dfe_la', and give a source that yields aliases, such as nccis_la_codes; or"
                                + " name the column of GSS codes.",
                        "FAIL area_code_well_formed data.csv:4: area code is 'Rutland', but must be a letter and eight"
                                + " digits such as E05011940. Check the column, or say where the table ends.");
    }

    @Test
    void noBreakSpacesAreBlanks() {
        Read read = read(
                "period: {type: calendar_year, column: when}\n",
                "code,when,rate",
                "E06000061\u00A0,\u00A02022,\"2,821.5\u00A0\"",
                "E06000062,2022,\u00A0");
        assertThat(read.figures()).containsExactly("a E06000061 2022 PERSONS/Total/Total null/null=2821.5 []");
        assertThat(read.complaints()).isEmpty();
    }
}
