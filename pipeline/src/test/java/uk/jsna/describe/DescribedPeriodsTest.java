package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where the periods of an invented file are found: in headings, above blocks of columns, in columns and in notes. */
class DescribedPeriodsTest extends InventedFiles {

    @Test
    void yearsInHeadingsBecomeOneFigure() throws IOException {
        Path file = file(
                "families.csv",
                "Children in families",
                "Area,Area Code,Number of children FYE 2020,Number of children FYE 2021",
                "Rutland,E06000017,10,12",
                "Nottingham,E06000018,20,24",
                "Leicester,E06000016,30,36");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains(
                        "period: {type: financial_year_ending}",
                        "  - {indicator: number_of_children_fye, numerator: \"Number of children FYE {period}\"}");
        assertThat(facts(description, file)).isEqualTo(6);
    }

    @Test
    void aHeadingWithoutAYearBesideOthersHasThePeriodOfTheLatest() throws IOException {
        Path file = file(
                "rates.csv",
                "Code,Area,2019,2020,% change",
                "E06000017,Rutland,10.5,12.5,19",
                "E06000018,Nottingham,20.5,24.5,20",
                "E06000016,Leicester,30.5,36.5,20");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("value: \"% change\", period: {type: calendar_year, is: \"2020\"}")
                .contains("(?<period>(?:19|20)");
        assertThat(facts(description, file)).isEqualTo(9);
    }

    @Test
    void periodsOverBlocksOfColumnsAreToldWithoutMergedCells() throws IOException {
        Path file = file(
                "conceptions.csv",
                "Conceptions under 16,,,,",
                "Year:,,2009-2011,,2012-2014",
                "Area,Number of conceptions,Conception rate per 1000,Number of conceptions,Conception rate per 1000",
                "ENGLAND,18000,6.7,20000,7.2",
                "WALES,1100,6.1,1200,6.6",
                "Nowhere,12,5.1,14,5.3");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("    ENGLAND: E92000001", "    WALES: W92000004")
                .contains("numerator: column B, value: column C, period: {type: calendar_year, is: \"2009-2011\"}")
                .contains("numerator: column D, value: column E, period: {type: calendar_year, is: \"2012-2014\"}");
        assertThat(facts(description, file)).isEqualTo(6);
    }

    @Test
    void eachMeasureHasThePeriodsThatItIsWrittenWith() throws IOException {
        Path file = file(
                "profile.csv",
                "Indicator,Area Code,Area Name,Sex,Time period,Value,Count,Denominator,Value note",
                "Pupils reaching the standard,E06000017,Rutland,Persons,2018/19,75.0,300,400,",
                "Pupils reaching the standard,E06000018,Nottingham,Persons,2018/19,70.0,560,800,",
                "Admissions per 1000 population,E06000017,Rutland,Persons,2018,5.0,50,10000,",
                "Admissions per 1000 population,E06000018,Nottingham,Persons,2018,,,10000,Value suppressed for disclosure control",
                "Admissions per 1000 population,E06000016,Leicester,Persons,2018,6.0,60,10000,");

        Description description = Description.of(file, null, KnownAreas.none());

        assertThat(description.yaml())
                .contains("period: {type: academic_year, column: Time period}")
                .contains(
                        "when: {Indicator: Admissions per 1000 population}, period: {type: calendar_year, column: Time"
                                + " period}")
                .contains("note: Value note")
                .contains("note_words: {\"*suppressed*\": c, \"*disclosure control*\": c}");
        assertThat(facts(description, file)).isEqualTo(5);
    }

    @Test
    void theDayOfASnapshotIsTakenFromTheNotes() throws IOException {
        Path file = file(
                "poverty_2010.csv",
                "Children in families on low incomes: snapshot as at 31 August 2010,,",
                "Code,Area,Children",
                "E06000017,Rutland,560",
                "E06000018,Nottingham,9800",
                "E06000016,Leicester,9100");

        assertThat(Description.of(file, null, KnownAreas.none()).yaml())
                .contains("period: {type: snapshot, is: \"2010-08-31\"}");
    }
}
