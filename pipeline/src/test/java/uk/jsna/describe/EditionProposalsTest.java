package uk.jsna.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other editions of publishers' files bring that a proposal could take for something else; invented numbers. */
class EditionProposalsTest {

    @TempDir
    private Path folder;

    private String proposed(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), String.join("\n", lines) + "\n");
        return Description.of(file, null, KnownAreas.read(folder)).yaml();
    }

    private static String[] with(List<String> head, Stream<String> rows) {
        return Stream.concat(head.stream(), rows).toArray(String[]::new);
    }

    @Test
    void aTotalBelowAShortTableIsNotGivenToTheAreaAboveIt() throws IOException {
        assertThat(proposed(
                        "Children In Low Income Families - relative",
                        "Counting: Relative Low Income",
                        "",
                        "Wards,Area Code,2021/22 [r],2022/23 [p]",
                        "Oak,E05990001,50,61",
                        "Ash,E05990002,..,45",
                        "Elm,E05990003,51,44",
                        "Yew,E05990004,52,43",
                        "Total,,153,193",
                        "",
                        "INFO,Statistical disclosure control has been applied",
                        "ANNOTATION,'..' denotes a nil or negligible number"))
                .contains("8 figures of 4 areas", "rows: {end: \"INFO*\"}", "marks: {\"..\": low}")
                .doesNotContain("fill", "% sure: row");
    }

    @Test
    void aNumberWithAMarkBesideItIsANumber() throws IOException {
        assertThat(proposed(with(
                        List.of("Year of conception,Area code,Area name,Number of conceptions,Conception rate"),
                        Stream.iterate(1, i -> i + 1)
                                .limit(30)
                                .map(i -> "2021,E079900%02d,Area %d,%d,%d.%d [u]".formatted(i, i, i, i, i % 10)))))
                .contains("numerator: Number of conceptions, value: Conception rate}", "30 figures of 30 areas");
    }

    @Test
    void aYearOfPublicationIsNotThePeriod() throws IOException {
        assertThat(proposed(
                        "Population estimates: mid-2023",
                        "Source: Population estimates 2024",
                        "Released July 2024",
                        "",
                        "Code,Name,All ages",
                        "E07990001,Alder Vale,120",
                        "E07990002,Birch Vale,130"))
                .contains("2 areas, mid-2023", "title: \"mid.((?:19|20)\\\\d{2})\"");
    }

    @Test
    void agesInYearsAndInSpansAreGroupsAndNoFigures() throws IOException {
        assertThat(proposed(with(
                        List.of("time_period,new_la_code,la_name,gender,age,cohort,neet_percent"),
                        Stream.iterate(1, i -> i + 1)
                                .limit(8)
                                .flatMap(i -> Stream.of("16", "17", "16-17")
                                        .map(age -> "2025,E069900%02d,Area %d,%s,%s,%d,3.%d"
                                                .formatted(i, i, i % 2 == 0 ? "Total" : "Female", age, 100 + i, i))))))
                .contains(
                        "groups:\n  - sex: {column: gender, values: {Female: female, Total: persons}}\n    age: {column: age}\n",
                        "24 figures of 8 areas")
                .doesNotContain("indicator: age");
    }

    @Test
    void womenAndMenAreToldApartByTheLetterBeforeTheirAge() throws IOException {
        assertThat(proposed(
                        "Broad age groups by ward: mid-2022",
                        "",
                        "Ward Code,Ward Name,Total,F0 to 15,M0 to 15,F65 and over",
                        "E05990001,Oak,60,10,20,30",
                        "E05990002,Ash,66,11,22,33"))
                .contains(
                        "{indicator: f0_to_15, numerator: F0 to 15, sex: female}",
                        "{indicator: m0_to_15, numerator: M0 to 15, sex: male}",
                        "{indicator: f65_and_over, numerator: F65 and over, sex: female}",
                        "{indicator: total, numerator: Total}");
    }

    /** A column of marks without a heading ends what a heading of a year stands over, where cells are not merged. */
    @Test
    void aColumnThatMayBeOfAnyYearIsLeftOut() throws IOException {
        assertThat(proposed(
                        "Under 18 conceptions",
                        "",
                        ",,2019,,,,2018,,,",
                        "Code,Name,Number of conceptions,Conception rate,,Maternity rate,Number of conceptions,Conception"
                                + " rate,,Maternity rate",
                        "E07990001,Alder Vale,20,11.1,u,5.1,22,12.1,,6.1",
                        "E07990002,Birch Vale,30,13.1,,7.1,32,14.1,u,8.1"))
                .contains(
                        "# figures, 20% sure: the columns F, J have the same headings and no year of their own, so they are"
                                + " left out; give those that are wanted a line each, with their letter and 'period: {type:"
                                + " ..., is: ...}'",
                        "numerator: \"{period} | Number of conceptions\"")
                .doesNotContain("maternity");
    }

    @Test
    void authoritiesBesideWardsAreNoGroups() throws IOException {
        assertThat(proposed(with(
                        List.of("Local Authority,Area Code,Ward,Area Code,Number of children FYE 2024"),
                        Stream.iterate(1, i -> i + 1)
                                .limit(12)
                                .map(i -> "District %d,E0799000%d,Ward %d,E059900%02d,%d"
                                        .formatted(i % 3, i % 3, i, i, i * 7)))))
                .contains("code: column D", "name: Ward")
                .doesNotContain("groups:");
    }

    @Test
    void shortNamesOfPrevalencesAndTheirCountsGoTogether() throws IOException {
        assertThat(proposed(with(
                        List.of("Collection_year,ONS_code,Org_name,R_obese_num,R_obese_denom,R_obese_prev,Y6_obese_num,"
                                + "Y6_obese_denom,Y6_obese_prev"),
                        Stream.iterate(1, i -> i + 1)
                                .limit(12)
                                .map(i -> "2022/23,E069900%02d,Area %d,%d,%d,%.2f,%d,%d,%.2f"
                                        .formatted(
                                                i,
                                                i,
                                                60 + i,
                                                1500 + i,
                                                100.0 * (60 + i) / (1500 + i),
                                                200 + i,
                                                1200 + i,
                                                100.0 * (200 + i) / (1200 + i))))))
                .contains(
                        "numerator: R_obese_num, denominator: R_obese_denom, value: R_obese_prev}",
                        "numerator: Y6_obese_num, denominator: Y6_obese_denom, value: Y6_obese_prev}");
    }

    @Test
    void aDayInTheTitleIsTheDayOfASnapshot() throws IOException {
        assertThat(proposed(
                        "Children in low-income families by ward: 31 August 2014",
                        "",
                        "Ward,New ONS Code,Number of children in low-income families,Children in families",
                        "Oak,E05990001,90,450",
                        "Ash,E05990002,80,400"))
                .contains(
                        "# period, 70% sure: the title speaks of 2014-08-31",
                        "period: {type: snapshot, is: \"2014-08-31\"}");
    }

    @Test
    void aYearOnWhoseLastDayATitleEndsIsNoSnapshot() throws IOException {
        assertThat(proposed(
                        "Children in low-income families by ward: year ending 31 March 2014",
                        "",
                        "Ward,New ONS Code,Number of children in low-income families,Children in families",
                        "Oak,E05990001,90,450",
                        "Ash,E05990002,80,400"))
                .contains("type: financial_year_ending")
                .doesNotContain("snapshot");
    }

    @Test
    void aFigureWhoseHeadingAloneHasAYearIsOfThatYear() throws IOException {
        Path file = Files.writeString(folder.resolve("File_7_IoD2015.csv"), """
                LSOA code (2011),IMD Score,Income Score,Employment Score,Dependent Children aged 0-15: mid 2012
                E01990001,12.1,0.1,0.2,300
                E01990002,13.1,0.2,0.3,310
                """);
        assertThat(Description.of(file, null, KnownAreas.read(folder)).yaml())
                .contains(
                        "period: {type: calendar_year, is: \"2015\"}",
                        "numerator: \"Dependent Children aged 0-15: mid 2012\", period: {type: mid_year, is: \"2012\"}");
    }

    @Test
    void numbersOfNeighboursAreNoFigures() {
        assertThatThrownBy(() -> proposed(
                        "LA number,LA Name,SN1,SN2",
                        "857,Rutland,865,873",
                        "855,Leicestershire,891,860",
                        "891,Nottinghamshire,830,855"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no column of figures was found: there must be one. Columns SN1, SN2 and so on hold the numbers"
                                + " of statistical neighbours: a descriptor with 'yields: neighbours' reads them, as the built-in"
                                + " source dfe_neighbours_2021 does.");
    }

    @Test
    void aProvisionalYearIsOneOfTheYears() throws IOException {
        assertThat(proposed(
                        "Children in relative low income families",
                        "",
                        "Area Code,Area,Number of children 2017/18,Number of children 2018/19p",
                        "E07990001,Alder Vale,120,121",
                        "E07990002,Birch Vale,130,131"))
                .contains(
                        "4 figures of 2 areas, 2017/18 to 2018/19",
                        "{indicator: number_of_children, numerator: \"Number of children {period}\"}")
                .doesNotContain("% sure: row");
    }

    @Test
    void aPopulationIsNoDenominatorOfItselfOrOfAnotherKindOfYear() throws IOException {
        assertThat(proposed(
                        "Ward,New code,Population - 2017,Children aged 0-15 - 2017,% obese in year 6 - 2014/15 to 2016/17",
                        "Oak,E05990001,1000,200,10.1", "Ash,E05990002,1100,210,11.1"))
                .contains("value: \"% obese in year 6 - {period}\"", "denominator: \"Population - {period}\"}")
                .doesNotContain("\", value: \"% obese");
    }

    @Test
    void theCountryIsNoAuthorityOfAnArea() throws IOException {
        assertThat(proposed(
                        "time_period,country_code,country_name,new_la_code,la_name,pupils,pupils_percent",
                        "202223,E92000001,England,E06990001,Alder Vale,120,12.1",
                        "202223,E92000001,England,E06990002,Birch Vale,130,13.1"))
                .contains("code: new_la_code")
                .doesNotContain("authority");
    }
}
