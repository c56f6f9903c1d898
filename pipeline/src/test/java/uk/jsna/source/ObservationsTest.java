package uk.jsna.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsTest {

    @TempDir
    Path folder;

    private Read read(String source, String... lines) {
        return Read.lines(folder, source, lines);
    }

    @Test
    void columnsThatDifferInTheirPeriodMakeOneFigureEach() {
        Read read = read(
                """
                area: {code: Area Code, name: Ward, leave_out: W05*}
                period: {type: financial_year_ending}
                figures:
                  - {indicator: poverty, numerator: "Number FYE {period}", value: "Percentage FYE {period} (%)", decimals: 1}
                """,
                "Table 5: poverty",
                "",
                "Ward [note 2],Area Code,Number FYE 2015,\"Number FYE 2016 [p]\",Percentage FYE 2015 (%),Percentage FYE 2016 (%) [note 3]",
                "North,E05000001,\"1,343\",[low],17.3%,17.349",
                "Bryn,W05000001,1,2,3,4",
                "South [note 4],E05000002,0,12,[x],0");
        assertThat(read.figures())
                .containsExactly(
                        "poverty E05000001 FYE2015 PERSONS/Total/Total 1343.0/null=17.3 []",
                        "poverty E05000001 FYE2016 PERSONS/Total/Total null/null=17.3 [LOW, PROVISIONAL]",
                        "poverty E05000002 FYE2015 PERSONS/Total/Total 0.0/null=null [NOT_AVAILABLE]",
                        "poverty E05000002 FYE2016 PERSONS/Total/Total 12.0/null=0.0 [PROVISIONAL]");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.check() + " " + finding)
                .containsExactly(
                        "areas_left_out data.csv: 1 rows with codes like W05* were left out, as the source says.");
        assertThat(read.summary().leftOut()).containsExactly(java.util.Map.entry("area W05*", 1L));
        assertThat(read.observations().get(2).area().name()).isEqualTo("South");
        assertThat(read.observations().get(0).origin()).isEqualTo(new Origin("council", "data.csv", "", 4));
    }

    @Test
    void headingsOverTheirColumnsAreJoinedAndRepeatedNamesBelongToTheirBlock() {
        Read read = read(
                """
                header: {with: Ward code, rows: 3}
                area: {code: Ward code}
                period: {type: academic_year, is: 2011/12 to 2013/14}
                figures:
                  - {indicator: obese, denominator: Reception | Measured, numerator: Reception | Obese, value: "Reception | % obese", lower: Reception | Limits | Lower, upper: Reception | Limits | Upper, decimals: 1, scale: 100}
                  - {indicator: excess, denominator: Reception | Measured, numerator: Reception | Excess, value: "Reception | % excess", lower: Reception | Limits | Lower, upper: Reception | Limits | Upper, decimals: 1, scale: 100}
                marks: {s: c}
                """,
                ",,Reception,,,,,,Reception,,,,",
                ",,Measured,Obese,% obese,Limits,,,Measured,Excess,% excess,Limits,",
                "Ward code,,,,,Lower,Upper,,,,,Lower,Upper",
                "E05000001,,341,30,0.08797,0.0623,0.1228,,342,78,0.2287,0.1873,0.2757",
                "E05000002,,100,s,s,s,s,,100,20,0.2,0.1,0.3");
        assertThat(read.figures())
                .containsExactly(
                        "obese E05000001 2011/12 - 13/14 PERSONS/Total/Total 30.0/341.0=8.8 []",
                        "excess E05000001 2011/12 - 13/14 PERSONS/Total/Total 78.0/342.0=22.9 []",
                        "obese E05000002 2011/12 - 13/14 PERSONS/Total/Total null/100.0=null [CONFIDENTIAL]",
                        "excess E05000002 2011/12 - 13/14 PERSONS/Total/Total 20.0/100.0=20.0 []");
        assertThat(read.observations().get(1).amounts().lower()).isEqualTo(18.7);
        assertThat(read.observations().get(1).amounts().upper()).isEqualTo(27.6);
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void aMarkMayStandInTheColumnBesideTheValue() {
        Read read = read(
                """
                header: {with: Rate, rows: 2}
                area: {code: column A, name: column B, footnotes: true}
                rows: {end: "* Rates are not calculated*"}
                period: {type: calendar_year, match: '(\\d{4})\\d?'}
                figures:
                  - {indicator: conceptions, numerator: "{period} | Number", value: "{period} | Rate", note: next column}
                marks: {u: u, z: z}
                """,
                "Area,,20175,,,2016,,",
                ",,Number,Rate,,Number,Rate,",
                "E92000001,ENGLAND6,15748,17.8,,17024,18.8,",
                ",EAST MIDLANDS,,,,,,",
                "E06000017,Rutland,4,6.1,u,2,,z",
                "\"E09000012, E09000001\",Hackney and City of London7,9,1.0,u,1,1.0,u",
                "1 Rates are not calculated for fewer than 3,,,,,,,",
                "E06000018,not read,1,1,,1,1,");
        assertThat(read.figures())
                .containsExactly(
                        "conceptions E92000001 2017 PERSONS/Total/Total 15748.0/null=17.8 []",
                        "conceptions E92000001 2016 PERSONS/Total/Total 17024.0/null=18.8 []",
                        "conceptions E06000017 2017 PERSONS/Total/Total 4.0/null=6.1 [LOW_RELIABILITY]",
                        "conceptions E06000017 2016 PERSONS/Total/Total 2.0/null=null [NOT_APPLICABLE]",
                        "conceptions E09000012 E09000001 2017 PERSONS/Total/Total 9.0/null=1.0 [LOW_RELIABILITY]",
                        "conceptions E09000012 E09000001 2016 PERSONS/Total/Total 1.0/null=1.0 [LOW_RELIABILITY]");
        assertThat(read.observations().get(0).area().name()).isEqualTo("ENGLAND");
        assertThat(read.observations().get(4).area().scheme()).isEqualTo("combined");
        assertThat(read.complaints())
                .containsExactly(
                        "WARN areas_single data.csv:6: the row stands for E09000012 and E09000001 together, but"
                                + " must stand for one area to be placed on the map. Its figures are kept apart; leave the code"
                                + " out to be rid of this.");
        assertThat(read.summary().leftOut()).containsEntry("row without an area", 1L);
    }

    @Test
    void aTidyFileIsReadByItsConditionsAndGroups() {
        Read read = read(
                """
                rows: {where: {version: [Revised, Final]}}
                area: {code: [new_la_code, region_code, country_code], name: [la_name, region_name, country_name]}
                period: {type: academic_year, column: time_period}
                groups:
                  - when: {breakdown: Total}
                    sex: {column: gender, values: {Total: persons, Boys: male, Girls: female}}
                  - when: {breakdown: FSM, gender: Total}
                    category_type: Free school meals
                    category: {column: fsm, values: {fsm: Eligible, other: All other pupils}}
                figures:
                  - {indicator: attainment8, numerator: t_att8, denominator: t_pupils}
                """,
                "time_period,version,country_code,country_name,region_code,region_name,new_la_code,la_name,breakdown,gender,fsm,t_pupils,t_att8",
                "201718,Revised,E92000001,England,E12000004,East Midlands,E06000017,Rutland,Total,Boys,,53,2119.25",
                "201718,Revised,E92000001,England,E12000004,East Midlands,,,FSM,Total,fsm,1209,41130.25",
                "201718,Provisional,E92000001,England,,,,,Total,Total,,1,1",
                "201718,Final,E92000001,England,[z],[z],[z],[z],Total,Total,,10,400",
                "201718,Final,E92000001,England,,,,,FSM,Boys,fsm,10,400");
        assertThat(read.figures())
                .containsExactly(
                        "attainment8 E06000017 2017/18 MALE/Total/Total 2119.25/53.0=null []",
                        "attainment8 E12000004 2017/18 PERSONS/Free school meals/Eligible 41130.25/1209.0=null []",
                        "attainment8 E92000001 2017/18 PERSONS/Total/Total 400.0/10.0=null []");
        assertThat(read.observations())
                .extracting(figure -> figure.area().name())
                .containsExactly("Rutland", "East Midlands", "England");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.summary().leftOut())
                .containsOnly(
                        java.util.Map.entry("row outside the selection", 1L),
                        java.util.Map.entry("row of another group", 1L));
    }

    @Test
    void aLongFileHoldsOneIndicatorOfManyInARow() {
        Read read = read(
                """
                area: {code: LA Number, scheme: dfe_la, name: LA}
                figures:
                  - {indicator: conceptions, when: {Measure: Under18concep}, value: Values, decimals: 1, period: {type: calendar_year, column: Years, match: '(\\d{4}).*'}}
                  - {indicator: gld, when: {Measure: GLD}, value: Values, period: {type: academic_year, column: Years, year: end}}
                marks: {"-": x}
                """,
                "Measure,LA,LA Number,Years,Values",
                "Under18concep,Rutland,857,2017 (Rev),6.0999999999999996",
                "GLD,Rutland,857,2018,73.450000000000003",
                "GLD,Rutland,857,2020,-",
                "Other,Rutland,857,2020,1");
        assertThat(read.figures())
                .containsExactly(
                        "conceptions 857 2017 PERSONS/Total/Total null/null=6.1 []",
                        "gld 857 2017/18 PERSONS/Total/Total null/null=73.45 []",
                        "gld 857 2019/20 PERSONS/Total/Total null/null=null [NOT_AVAILABLE]");
        assertThat(read.observations().get(1).amounts().decimals()).isEqualTo(2);
        assertThat(read.summary().leftOut()).containsExactly(java.util.Map.entry("row of another measure", 1L));
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void agesAreAddedUpAndAreasMayBeFoundByName() {
        String source = """
                rows: {end: blank row}
                area: {by: name, authority: LA, name: Ward, code: Code}
                period: {type: mid_year, is: 2020}
                figures:
                  - {indicator: population_0_2, numerator: {sum: 0..2}}
                ignore: [All Ages, '/\\d+\\+?/']
                """;
        String[] lines = {
            "Code,Ward,LA,All Ages,0,1,2,3,90+",
            "E05000026,Abbey,E09000002,\"16,149\",313,\"1,294\",333,308,5",
            "E05000027,Alibon,E09000002,9,1,c,3,4,5",
            "",
            "1. A footnote"
        };
        Read byName = read(source, lines);
        assertThat(byName.complaints())
                .containsExactly(
                        "FAIL marks_known data.csv:3 (1): the cell is 'c', but must be a number or a mark that the"
                                + " source explains. Add it under 'marks', with its meaning in the publisher's notes.");
        assertThat(byName.observations()).singleElement().satisfies(figure -> {
            assertThat(figure.amounts().numerator()).isEqualTo(1940.0);
            assertThat(figure.area())
                    .isEqualTo(new AreaReference(AreaReference.By.NAME, "gss", "E05000026", "Abbey", "E09000002"));
        });
        Read read = Read.of(
                SourceDescriptor.parse("s.yaml", Read.HEAD + source).withAreasBy(AreaReference.By.CODE),
                folder.resolve("data.csv"));
        assertThat(read.observations().get(0).area().by()).isEqualTo(AreaReference.By.CODE);
    }

    @Test
    void aBlankCellIsNeverZeroAndABlankFigureIsNoFigure() {
        Read read = read("""
                area: {code: code}
                period: {type: calendar_year, is: 2020}
                figures: [{indicator: a, numerator: n, denominator: d, value: v}]
                marks: {"..": c, "-": 0}
                """, "code,n,d,v", "E05000001,,,", "E05000002,,97,", "E05000003,-,97,..");
        assertThat(read.figures())
                .containsExactly(
                        "a E05000002 2020 PERSONS/Total/Total null/97.0=null []",
                        "a E05000003 2020 PERSONS/Total/Total 0.0/97.0=null [CONFIDENTIAL]");
        assertThat(read.summary().leftOut()).containsEntry("blank figure", 1L);
    }

    @Test
    void blanksOfWebPagesAroundNumbersAndCodesAreBlanks() {
        Read read = Read.csv(folder, """
                id: invented
                title: Invented
                publisher: Nobody
                licence: Open Government Licence v3.0
                disclosure: public
                file: {pattern: "*"}
                area: {code: Code}
                period: {type: calendar_year, is: 2020}
                figures:
                  - {indicator: children, numerator: Count}
                """, "Code,Count\nE06000017\u00A0,\"2,821\u00A0\"\n\u00A0,\u00A0\n");
        assertThat(read.figures())
                .hasSize(1)
                .first()
                .asString()
                .contains("E06000017")
                .contains("2821");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void oneHeadingOfSeveralRowsDoesNotReachOverAnother() {
        Read read = Read.csv(folder, """
                id: invented
                title: Invented
                publisher: Nobody
                licence: Open Government Licence v3.0
                disclosure: public
                file: {pattern: "*"}
                header: {with: [Rate], rows: 3}
                area: {code: column A}
                period: {type: calendar_year}
                figures:
                  - {indicator: rate, value: "{period} | Rate"}
                ignore: ["*"]
                """, ",English,,Other\n,2020,2021,\nCode,Rate,Rate,All\nE06000017,1.5,2.5,9.9\n");
        assertThat(read.figures()).hasSize(2);
        assertThat(read.findings()).isEmpty();
    }
}
