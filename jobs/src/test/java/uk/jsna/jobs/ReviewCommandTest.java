package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.jsna.ProjectFolder;

class ReviewCommandTest {

    private static final Path SAMPLES = ProjectFolder.path().resolve("data-samples");
    private static final String NOTTINGHAMSHIRE = "nottinghamshire-2011-2014";

    @TempDir
    Path folder;

    private static Command review(String plan, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "review", "--plan", SAMPLES.resolve("plans/" + plan + ".yaml").toString()));
        all.addAll(List.of(more));
        return Command.run(all.toArray(String[]::new));
    }

    @Test
    void theReviewPrintsThePlansTableAndWritesItsFiles() {
        Command command = review(
                NOTTINGHAMSHIRE,
                "--cycle",
                "six-monthly",
                "--as-of",
                "2013-06-30",
                "--figures",
                SAMPLES.resolve("returns/nottinghamshire-2013.csv").toString(),
                "--format",
                "csv",
                "--out",
                folder.resolve("new").toString());

        assertThat(command.exit()).isZero();
        assertThat(command.out().lines()).hasSize(23);
        assertThat(command.out())
                .startsWith("row_id,tier,indicator,reporting_period,current_performance,n11_c1,n11_c2,n11_c3,n11_c4,"
                        + "status,lower_ci95,upper_ci95,certainty,verdict,against_england,change,origin\n")
                .contains(
                        "N11-I03,key,Breast-feeding prevalence rates at 6-8weeks (Bassetlaw NGS),2012/13 annual,34.3%,"
                                + "√√,,,,final,,,limits not known,no target set,,no new figure,performance return\n");
        assertThat(command.err())
                .endsWith("Nottinghamshire Children, Young People and Families Plan 2011-2014, six-monthly review of"
                        + " 2013-06-30: 22 of 50 indicators have a value, 22 did not change since 2012-12-30, 17 of 17"
                        + " actions have no moving indicator. Sections: indicators, other-indicators, targets, columns,"
                        + " priorities, pledges, actions, actions-without-movement, unchanged, equality, wholes, cycles,"
                        + " checks.\n");
        assertThat(folder.resolve("new/review.html")).isNotEmptyFile();
        assertThat(folder.resolve("new/review.ods")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rutland-2012-2015", "rutland-2016-2019", "leicestershire-2008-2011", NOTTINGHAMSHIRE})
    void theNumbersThatFollowFromAPlanStandBesideThosePrinted(String plan) {
        Command check = review(plan, "--check");

        assertThat(check.exit()).isZero();
        assertThat(check.out().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("yes"));
        assertThat(check.err()).matches("([0-9]+) of \\1 checks of the plan .* agree\\.\n");
    }

    @Test
    void theNumbersOfNottinghamshire() {
        assertThat(review(NOTTINGHAMSHIRE, "--check").out()).isEqualTo("""
            check              quantity                                                                      printed               from_the_file         agrees
            D1                 free school meals gap at 16 wider than national, points                       5.4                   5.4                   yes
            D2                 free school meals gap at 11 wider than national, points                       5                     5                     yes
            D10                pledges with no stated status                                                 14                    14                    yes
            D11                pledges achieved, on schedule, slower, not stated, per cent                   22.6, 50, 10.7, 16.7  22.6, 50, 10.7, 16.7  yes
            D13                rows of the indicator table; key; supplementary; with a value                 22, 6, 16, 18         22, 6, 16, 18         yes
            N11-status         rows whose figure is final; provisional; to be confirmed; of a new indicator  12, 6, 1, 3           12, 6, 1, 3           yes
            N11-ticks-A        ticks in column A, primary; additional                                        15, 4                 15, 4                 yes
            N11-ticks-B        ticks in column B, primary; additional                                        5, 4                  5, 4                  yes
            N11-ticks-C        ticks in column C, primary; additional                                        1, 0                  1, 0                  yes
            N11-ticks-D        ticks in column D, primary; additional                                        1, 0                  1, 0                  yes
            N11-actions-ticks  actions; those in columns E, S, D, W                                          17, 11, 9, 4, 3       17, 11, 9, 4, 3       yes
            """);
    }

    @Test
    void aNumberThatNoLongerFollowsIsTold() throws IOException {
        Path changed = folder.resolve("plan.yaml");
        Files.writeString(
                changed,
                Files.readString(SAMPLES.resolve("plans/" + NOTTINGHAMSHIRE + ".yaml"))
                        .replace("statuses: {achieved: 19,", "statuses: {achieved: 20,"));
        Files.copy(SAMPLES.resolve("plans/vocabulary.yaml"), folder.resolve("vocabulary.yaml"));
        Command check = Command.run("review", "--plan", changed.toString(), "--check");

        assertThat(check.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(check.out()).containsPattern("D10 .* 14 +13 +NO\n");
        assertThat(check.err())
                .isEqualTo("2 of 11 checks of the plan N11 do not agree. Correct the plan file, or the check in it.\n");
    }

    @Test
    void aSectionIsPrintedAlone() {
        assertThat(review(NOTTINGHAMSHIRE, "--section", "pledges").out()).isEqualTo("""
            pledges_id  pledges                                           status               count  total  share
            N11-06      pledges of the Child and Family Poverty Strategy  achieved                19     84   22.6
            N11-06      pledges of the Child and Family Poverty Strategy  on schedule             42     84   50.0
            N11-06      pledges of the Child and Family Poverty Strategy  slower than planned      9     84   10.7
            N11-06      pledges of the Child and Family Poverty Strategy  not stated              14     84   16.7
            """);
    }

    @Test
    void aReleaseGivesThePlansIndicatorsTheirFiguresAndVerdicts() {
        Command command = review(
                "brackenshire-2020-2023",
                "--as-of",
                "2022-04-30",
                "--release",
                SampleNight.once().release().toString(),
                "--format",
                "csv");

        assertThat(command.exit()).isZero();
        assertThat(command.out())
                .contains("B20-01,children in relative low income across the county,FYE2021,9.9%,√√,final,")
                .contains(
                        ",cannot tell,",
                        "B20-02,wards over 10% in FYE2015,FYE2021,1 of 7 wards,",
                        ",missed,",
                        ",release\n");
    }

    @Test
    void whatIsNotThereIsABadCommand() {
        assertThat(review("nowhere").err())
                .isEqualTo("jsna review: there is no plan file " + SAMPLES.resolve("plans/nowhere.yaml")
                        + ". Name one that is there.\n");
        assertThat(review(NOTTINGHAMSHIRE, "--figures", "nowhere.csv").err())
                .isEqualTo("jsna review: there is no performance return nowhere.csv. Name one that is there.\n");
        assertThat(review(NOTTINGHAMSHIRE, "--cycle", "weekly").err())
                .startsWith("Invalid value for option '--cycle': it is 'weekly', but must be monthly, quarterly,"
                        + " six-monthly or annual");
        assertThat(review("brackenshire-2020-2023", "--section", "pledges"))
                .isEqualTo(new Command(
                        2,
                        "",
                        "jsna review: section 'pledges' is not in the review of B20. There is: all, indicators, targets,"
                                + " columns, priorities.\n"));
        assertThat(review(NOTTINGHAMSHIRE, "--release", folder.toString()).err())
                .startsWith("jsna review: " + folder + ": no release is here;");
    }
}
