package uk.jsna.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.jsna.attacker.ReleaseFolder.county;
import static uk.jsna.attacker.ReleaseFolder.ward;
import static uk.jsna.attacker.ReleaseFolder.with;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format and channel of a release folder, once with a leak and once without. */
final class ReleaseAttackTest {

    private static final String A = "neet/E05000000/2021/Persons/";
    private static final String HTML_HEAD =
            "<table><caption>Wards: Young people not in work (%), 2021</caption><thead><tr>"
                    + "<th>Ward</th><th>Value</th><th>Note</th></tr></thead><tbody>";
    private static final List<String> HEADINGS =
            List.of("Indicator", "Area code", "Period", "Numerator", "Value", "Note");

    @TempDir
    private Path folder;

    private ReleaseFolder release;

    /** Two withheld wards of 3 and 12, three shown ones. */
    @BeforeEach
    void aReleaseThatWithstands() throws IOException {
        release = new ReleaseFolder(folder).figures(withstanding());
        assertThat(attack().lines()).containsExactly("cells 6, withheld 2, exact 0, narrow 0");
    }

    private static String[] withstanding(ReleaseFolder.Figure... ofFirst) {
        return new String[] {
            county("60"), ward(0, "c", ofFirst), ward(1, "c"), ward(2, "10"), ward(3, "15"), ward(4, "20")
        };
    }

    private AttackReport attack(Path... previous) throws IOException {
        return Attack.of(folder, List.of(previous));
    }

    private void assertExact(Technique technique) throws IOException {
        AttackReport report = attack();
        assertThat(report.contradiction()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.exact()).anySatisfy(found -> {
            assertThat(found.cell()).hasToString(A);
            assertThat(found.range().least()).isEqualTo(3);
            assertThat(found.techniques()).contains(technique);
        });
    }

    private void assertShown(Technique technique) throws IOException {
        AttackReport report = attack();
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.shown()).anySatisfy(found -> {
            assertThat(found.cell()).hasToString(A);
            assertThat(found.technique()).isEqualTo(technique);
        });
    }

    private void assertClean() throws IOException {
        assertThat(attack().lines()).containsExactly("cells 6, withheld 2, exact 0, narrow 0");
    }

    @Test
    void aPageShowsWhatTheTableWithholds() throws IOException {
        release.page(
                HTML_HEAD + "<tr><th>Ward A</th><td>[c]</td><td>[c]</td></tr><tr><th>Ward C</th><td>10.0</td><td></td>"
                        + "</tr></tbody></table>");
        assertClean();
        release.page(HTML_HEAD + "<tr><th>Ward A</th><td>3.0</td><td></td></tr></tbody></table>");
        assertExact(Technique.OWN_VALUE);
    }

    @Test
    void aMarkOnAPageIsAMarkEverywhere() throws IOException {
        release.page(HTML_HEAD + "<tr><th>Ward C</th><td>[c]</td><td>[c]</td></tr></tbody></table>");
        assertThat(attack().exact())
                .anySatisfy(found -> assertThat(found.techniques()).contains(Technique.SHOWN_ELSEWHERE));
    }

    @Test
    void aNumberBehindTheTextOfASpreadsheetCellIsFound() throws IOException {
        List<String> shown = List.of("Young people not in work", "E05000002", "2021", "10=10", "10.0=10", "");
        release.ods(
                "Wards",
                List.of(List.of("Wards"), HEADINGS, shown, List.of("neet", "E05000000", "2021", "[c]", "[c]", "[c]")));
        assertClean();
        release.ods(
                "Wards",
                List.of(
                        List.of("Wards"),
                        HEADINGS,
                        shown,
                        List.of("neet", "E05000000", "2021", "[c]=3", "[c]", "[c]")));
        assertExact(Technique.SHOWN_ELSEWHERE);
    }

    @Test
    void aWorkbookShowsWhatTheTableWithholds() throws IOException {
        release.xlsx("Wards", List.of(HEADINGS, List.of("neet", "E05000000", "2021", "[c]", "[c]", "[c]")));
        assertClean();
        release.xlsx("Wards", List.of(HEADINGS, List.of("neet", "E05000000", "2021", "3", "[c]", "[c]")));
        assertExact(Technique.SHOWN_ELSEWHERE);
    }

    @Test
    void propertiesOfAMapFileShowACount() throws IOException {
        String map =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"indicator\":"
                        + "\"neet\",\"area_code\":\"E05000000\",\"time_period\":\"2021\",\"value\":VALUE,\"value_note\":NOTE},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1.5,52.25]}}]}";
        release.write("wards.geojson", map.replace("VALUE", "null").replace("NOTE", "\"c\""));
        assertClean();
        release.write("wards.geojson", map.replace("VALUE", "3.0").replace("NOTE", "null"));
        assertExact(Technique.OWN_VALUE);
    }

    @Test
    void dataOfAChartShowACount() throws IOException {
        String chart = "{\"area_code\":[\"E05000000\",\"E05000002\"],\"indicator\":[\"neet\",\"neet\"],"
                + "\"time_period\":[\"2021\",\"2021\"],\"value\":[FIRST,10.0]}";
        release.page("<script type=\"application/json\">" + chart.replace("FIRST", "null") + "</script>");
        assertClean();
        release.page("<script type=\"application/json\">" + chart.replace("FIRST", "3.0") + "</script>");
        assertExact(Technique.OWN_VALUE);
    }

    @Test
    void anOutcomeAgainstAKnownValueNarrowsACount() throws IOException {
        release.figures(withstanding(with("england_value", "9.5"), with("england_outcome_95", "not compared")));
        assertClean();
        release.figures(withstanding(with("england_value", "9.5"), with("england_outcome_95", "better")));
        assertShown(Technique.DERIVED_FIGURE);
        assertThat(attack().narrow()).anySatisfy(found -> {
            assertThat(found.cell()).hasToString(A);
            assertThat(found.techniques()).contains(Technique.OUTCOME);
        });
    }

    @Test
    void the998LimitGivesTheCountAway() throws IOException {
        release.figures(withstanding(with("lower_ci998", "0.60")));
        assertExact(Technique.OWN_LIMITS);
    }

    @Test
    void theValueOfACountyInItsWardsRowsIsTheCountysOwn() throws IOException {
        String head = ReleaseFolder.COLUMNS.replace("england_value", "county_value");
        release.write(
                "csv/indicator_figures.csv",
                head + county("c") + "\n" + ward(0, "c") + "\n" + ward(2, "10", with("england_value", "")) + "\n");
        assertThat(attack().shown()).isEmpty();
        release.write(
                "csv/indicator_figures.csv",
                head + county("c") + "\n" + ward(0, "c") + "\n" + ward(2, "10", with("england_value", "6.5")) + "\n");
        assertThat(attack().shown())
                .anySatisfy(found -> assertThat(found.cell().area()).isEqualTo("E10000001"));
    }

    @Test
    void fewerNeededIsAFloorUnderACount() throws IOException {
        release.figures(withstanding(with("fewer_needed", "2")));
        assertShown(Technique.DERIVED_FIGURE);
    }

    @Test
    void aQuintilePutsACountBetweenThoseOfTheOtherQuintiles() throws IOException {
        String[] rows = {
            county("42"),
            ward(0, "c", with("quintile", "QUINTILE")),
            ward(1, "c"),
            ward(2, "2", with("quintile", "1")),
            ward(3, "4", with("quintile", "3")),
            ward(4, "20", with("quintile", "5"))
        };
        rows[1] = rows[1].replace("QUINTILE", "");
        assertThat(attackOn(rows).exitCode()).isZero();
        rows[1] = ward(0, "c", with("quintile", "1"));
        AttackReport report = attackOn(rows);
        assertThat(report.narrow()).anySatisfy(found -> {
            assertThat(found.cell()).hasToString(A);
            assertThat(found.techniques()).contains(Technique.CLASS);
        });
    }

    private AttackReport attackOn(String... rows) throws IOException {
        release.figures(rows);
        return attack();
    }

    @Test
    void aPlaceLeftFreeByTheRanksOfOthersIsTheWithheldOnes() throws IOException {
        String[] rows = {
            ward(0, "c"),
            ward(1, "3", with("rank", "3")),
            ward(2, "4", with("rank", "1")),
            ward(3, "2", with("rank", "4"))
        };
        AttackReport report = attackOn(rows);
        assertThat(report.disclosures())
                .anySatisfy(found -> assertThat(found.techniques()).contains(Technique.RANK_GAP));
        String[] among = {
            ward(0, "c"),
            ward(1, "3", with("rank", "2")),
            ward(2, "4", with("rank", "1")),
            ward(3, "2", with("rank", "3"))
        };
        assertThat(attackOn(among).exitCode()).isZero();
    }

    @Test
    void rowsInTheOrderOfTheirValuesGiveAWithheldOneAway() throws IOException {
        String rest = "<tr><th>Ward F</th><td>5.0</td><td></td></tr><tr><th>Ward C</th><td>4.0</td><td></td></tr>MIDDLE"
                + "<tr><th>Ward E</th><td>3.0</td><td></td></tr><tr><th>Ward D</th><td>2.0</td><td></td></tr>"
                + "<tr><th>Ward B</th><td>1.0</td><td></td></tr>END</tbody></table>";
        String withheld = "<tr><th>Ward A</th><td>[c]</td><td>[c]</td></tr>";
        release.figures(
                county("40"),
                ward(0, "c"),
                ward(1, "1"),
                ward(2, "4"),
                ward(3, "2"),
                ward(4, "3"),
                ward(5, "5"),
                ward(6, "c"));
        release.page(HTML_HEAD + rest.replace("MIDDLE", "").replace("END", withheld));
        assertThat(attack().exitCode()).isZero();
        release.page(HTML_HEAD + rest.replace("MIDDLE", withheld).replace("END", ""));
        assertThat(attack().disclosures())
                .anySatisfy(found -> assertThat(found.techniques()).contains(Technique.ROW_ORDER));
    }

    @Test
    void wardsOverAThresholdThatTheShownOnesDoNotExplain() throws IOException {
        String head = "target,indicator,area_code,time_period,threshold,wards,wards_over,"
                + "share_of_children_in_wards_over\nT1,neet,E10000001,2021,12,";
        release.write("csv/target_results.csv", head + "3,2,77.8\n");
        assertClean();
        release.write("csv/target_results.csv", head + "5,2,\n");
        assertShown(Technique.TALLY);
        release.write("csv/target_results.csv", head + "3,2,58.3\n");
        assertShown(Technique.TOTAL);
    }

    @Test
    void noneOfTheWithheldWardsIsOver() throws IOException {
        release.figures(county("60"), ward(0, "c"), ward(1, "c"), ward(2, "20"), ward(3, "15"), ward(4, "20"))
                .write("csv/target_results.csv", """
                    target,indicator,area_code,time_period,threshold,wards,wards_over
                    T1,neet,E10000001,2021,3,5,3
                    """);
        assertThat(attack().disclosures())
                .anySatisfy(found -> assertThat(found.techniques()).contains(Technique.TALLY));
    }

    @Test
    void aSentenceHoldsANumberThatNothingElseExplains() throws IOException {
        release.page("<p>Ward A has no figure in 2021. 10 in Ward C.</p>");
        assertClean();
        release.page("<p>Ward A: 3 young people not in work in 2021.</p>");
        assertShown(Technique.TEXT);
    }

    @Test
    void anAlternativeTextHoldsANumber() throws IOException {
        release.page("<img src=\"map.svg\" alt=\"Map of Ward C: 10%\">");
        assertClean();
        release.page("<img src=\"map.svg\" alt=\"Map of Ward A: 3%\">");
        assertShown(Technique.TEXT);
    }

    @Test
    void aMapFillsAWithheldWardLikeAShownOne() throws IOException {
        String map = "<svg><path class=\"FILL\" d=\"M0 0h1v1z\"><title>Ward A: withheld</title></path><path"
                + " class=\"low\"><title>Ward C: low</title></path><path class=\"high\"><title>Ward E:"
                + " high</title></path></svg>";
        release.page(map.replace("FILL", "withheld"));
        assertClean();
        release.page(map.replace("FILL", "low"));
        assertShown(Technique.COLOUR);
    }

    @Test
    void aBarIsAsHighAsItsValue() throws IOException {
        String bars = "<svg><rect class=\"w\" y=\"0\" height=\"HEIGHT\"><title>Ward A: withheld</title></rect>"
                + "<rect class=\"b\" y=\"0\" height=\"40\"><title>Ward C: 10.0</title></rect>"
                + "<rect class=\"b\" y=\"0\" height=\"60\"><title>Ward D: 15.0</title></rect>"
                + "<rect class=\"b\" y=\"0\" height=\"80\"><title>Ward E: 20.0</title></rect></svg>";
        release.page(bars.replace("height=\"HEIGHT\"", ""));
        assertClean();
        release.page(bars.replace("HEIGHT", "12"));
        assertShown(Technique.HEIGHT);
    }

    @Test
    void aColumnWithoutARoleIsNotPassed() throws IOException {
        release.write("csv/more.csv", "area_code,surprise\nE05000000,7\n");
        assertThat(attack().lines())
                .containsExactly(
                        "cells 6, withheld 2, exact 0, narrow 0",
                        "not known: csv/more.csv (more): column surprise. Give it a role in the attacker's exposure"
                                + " map.");
    }

    @Test
    void aFileOfAnUnknownFormatIsNotPassed() throws IOException {
        release.write("figures.dat", "7");
        assertThat(attack().exitCode()).isEqualTo(1);
        assertThat(attack().faults()).containsExactly("not read: figures.dat");
    }

    @Test
    void whatAPublisherHadWithheldIsNoSecretOfTheCouncil() throws IOException {
        assertThat(attackOn(county("60"), ward(0, "c"), ward(2, "30"), ward(3, "27"))
                        .exact())
                .hasSize(1);
        AttackReport theirs = attackOn(
                county("60"),
                ward(0, "c", with("source", "theirs")),
                ward(2, "30", with("source", "theirs")),
                ward(3, "27", with("source", "theirs")));
        assertThat(theirs.lines()).containsExactly("cells 0, withheld 0, exact 0, narrow 0");
    }

    @Test
    void anEarlierReleaseStillShowsACount(@TempDir Path before) throws IOException {
        new ReleaseFolder(before)
                .figures(county("60"), ward(0, "3"), ward(1, "12"), ward(2, "10"), ward(3, "15"), ward(4, "20"));
        assertThat(attack(before).exact()).anySatisfy(found -> {
            assertThat(found.cell()).hasToString(A);
            assertThat(found.techniques()).contains(Technique.EARLIER_RELEASE);
        });
        assertThat(attack(folder).exitCode()).isZero();
    }

    @Test
    void areasOfAGroupAddUpToIt() throws IOException {
        release.write("csv/area_groups.csv", "group_code,area_code\nG-east,E05000000\nG-east,E05000002\n");
        assertClean();
        release.figures(java.util.stream.Stream.concat(
                        java.util.Arrays.stream(withstanding()),
                        java.util.stream.Stream.of(
                                ward(5, "13").replace("E05000005", "G-east").replace("E10000001", "")))
                .toArray(String[]::new));
        assertExact(Technique.AREA_SUM);
    }

    @Test
    void groupsOfOneKindAddUpToThoseOfAnother() throws IOException {
        String columns = "indicator,area_code,area_name,time_period,sex,category_type,category,numerator,denominator,"
                + "value_note,source\n";
        StringBuilder rows = new StringBuilder(columns);
        int[][] open = {{10, 20, 12, 18}, {11, 21, 12, 20}};
        for (int i = 0; i < open.length; i++) {
            rows.append(groups("E0500001" + i, open[i][0] + "", open[i][1] + "", open[i][2] + "", open[i][3] + ""));
        }
        release.write("csv/indicator_figures.csv", rows + groups("E05000000", "c", "20", "c", "18"));
        assertThat(attack().exitCode()).isZero();
        release.write("csv/indicator_figures.csv", rows + groups("E05000000", "c", "20", "5", "18"));
        assertThat(attack().exact())
                .anySatisfy(found -> assertThat(found.techniques()).contains(Technique.GROUP_SUM));
    }

    private static String groups(String area, String eligible, String others, String disadvantaged, String rest) {
        return group(area, "Free school meals,Eligible", eligible)
                + group(area, "Free school meals,All other pupils", others)
                + group(area, "Disadvantage,Disadvantaged", disadvantaged)
                + group(area, "Disadvantage,All other pupils", rest);
    }

    private static String group(String area, String group, String count) {
        boolean isWithheld = count.equals("c");
        return "neet," + area + ",," + "2021,Persons," + group + "," + (isWithheld ? "" : count) + "," + ","
                + (isWithheld ? "c" : "") + ",ours\n";
    }

    @Test
    void aGapIsMadeFromBothGroups() throws IOException {
        release.write("csv/indicator_figures.csv", """
            indicator,area_code,time_period,sex,numerator,denominator,value,value_note,source
            neet,E05000000,2021,Persons,,,,c,ours
            neet,E05000000,2021,Female,,,,c,ours
            neet,E05000000,2021,Male,30,50,60.0,,ours
            """);
        String head = "indicator,area_code,sex,category_type,group,compared_with,time_period,group_value,"
                + "compared_with_value,gap,value_note\nneet,E05000000,Persons,Sex,Male,Female,2021,60.0,";
        release.write("csv/gaps.csv", head + ",,c\n");
        assertThat(attack().faults()).isEmpty();
        release.write("csv/gaps.csv", head + ",54.0,\n");
        assertThat(attack().shown()).extracting(found -> found.cell().sex()).containsExactly("Female");
        release.write("csv/gaps.csv", head + "6.0,,\n");
        assertThat(attack().shown()).extracting(found -> found.cell().sex()).containsExactly("Female");
    }

    @Test
    void anotherIndicatorShowsTheDenominator() throws IOException {
        StringBuilder rows = new StringBuilder(
                "indicator,area_code,area_name,time_period,sex,numerator,denominator,value," + "value_note,source\n");
        for (int i = 1; i <= 5; i++) {
            rows.append("neet,E0500001" + i + ",,2021,Persons,20,10" + i + ",,,ours\n");
            rows.append("known,E0500001" + i + ",,2021,Persons,90,10" + i + ",,,ours\n");
        }
        rows.append("known,E05000000,,2021,Persons,97,100,,,ours\n");
        release.write("csv/indicator_figures.csv", rows + "neet,E05000000,,2021,Persons,,,,c,ours\n");
        assertThat(attack().exitCode()).isZero();
        release.write("csv/indicator_figures.csv", rows + "neet,E05000000,,2021,Persons,,,3.0,c,ours\n");
        assertThat(attack().exact())
                .anySatisfy(found -> assertThat(found.cell()).hasToString(A));
    }

    @Test
    void limitsOfTheTrueCountUndoItsRounding() throws IOException {
        Layout layout = Layout.generic();
        Relations relations = Relations.of(layout);
        Knowledge rounded = new Knowledge(layout, relations, true, false, new Knowledge.Rounding(5, 1), 4, false);
        release.figures(ward(0, "c"), ward(1, "c"), ward(2, "10", with("value", "")));
        assertThat(new Attack(new ReleaseReader(layout).read(List.of(folder)), rounded)
                        .run()
                        .exitCode())
                .isZero();
        release.figures(ward(0, "c"), ward(1, "c"), ward(2, "10", with("value", ""), with("lower_ci95", "6.25")));
        assertThat(new Attack(new ReleaseReader(layout).read(List.of(folder)), rounded)
                        .run()
                        .exact())
                .hasSize(1);
    }
}
