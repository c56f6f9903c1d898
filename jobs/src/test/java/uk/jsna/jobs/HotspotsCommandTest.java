package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import uk.jsna.report.ReleaseFolder;
import uk.jsna.report.RutlandRelease;
import uk.jsna.table.SmallAreasOfWards;

class HotspotsCommandTest {

    private static final String HEADER = "area_code,area_name,value,lower_ci95,upper_ci95,lower_ci998,upper_ci998,"
            + "certainty,fewer_needed,denominator_kind,value_note\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("hotspots", "--release", folder.toString()));
        all.addAll(List.of(arguments));
        return Jsna.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    @Test
    void csvHasAHeaderAndALineForEachWardOverTheThreshold() {
        RutlandRelease.in(folder).write();
        int code = run(
                "--indicator",
                "child_poverty_relative",
                "--over",
                "10",
                "--in",
                "E06000017",
                "--period",
                "FYE2021",
                "--format",
                "csv");
        assertThat(out.toString())
                .isEqualTo(HEADER
                        + "E05000001,Oakham North West,17.3,12.8,22.8,10.3,26.3,surely over,15,joined,p\n"
                        + "E05000002,Uppingham,10.1,5.6,15.6,3.0999999999999996,19.1,possibly over,0,joined,p\n");
        assertThat(err.toString())
                .isEqualTo(
                        "2 of the 3 wards of Rutland with a value are over 10%, 1 of them surely: Children in relative"
                                + " low income families, FYE2021. 1 ward is withheld to protect people and counted as"
                                + " neither. 1 ward is without a value and counted as neither.\n");
        assertThat(code).isZero();
    }

    @Test
    void aTableIsForPeople() {
        RutlandRelease.in(folder).write();
        assertThat(run("--indicator", "child_poverty_relative", "--over", "10", "--in", "E07000129"))
                .isZero();
        assertThat(out.toString()).isEqualTo("""
            area_code  area_name                   value  lower_ci95  upper_ci95  lower_ci998  upper_ci998  certainty               fewer_needed  denominator_kind  value_note
            E05000006  Stanton, "Old" & Flamville   17.3                                                    over, limits not known                none              p
            """);
    }

    @Test
    void jsonHasNullsWhereThereIsNothing() {
        RutlandRelease.in(folder).write();
        run("--indicator", "child_poverty_relative", "--over", "10", "--in", "E07000129", "--format", "json");
        assertThat(out.toString())
                .isEqualTo("[\n{\"area_code\": \"E05000006\", \"area_name\": \"Stanton, \\\"Old\\\" & Flamville\","
                        + " \"value\": 17.3, \"lower_ci95\": null, \"upper_ci95\": null, \"lower_ci998\": null,"
                        + " \"upper_ci998\": null, \"certainty\": \"over, limits not known\", \"fewer_needed\": null,"
                        + " \"denominator_kind\": \"none\", \"value_note\": \"p\"}\n]\n");
    }

    @Test
    void anEmptyAnswerIsDoneAndExplained() {
        RutlandRelease.in(folder).write();
        assertThat(run("--indicator", "child_poverty_relative", "--over", "50", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo(HEADER);
        assertThat(err.toString())
                .startsWith(
                        "None of the 4 wards of England in this release with a value is over 50%: Children in relative"
                                + " low income families, FYE2021. The highest is 17.3% in Oakham North West.");
        out.getBuffer().setLength(0);
        run("--indicator", "child_poverty_relative", "--over", "50", "--format", "json");
        assertThat(out.toString()).isEqualTo("[]\n");
    }

    @Test
    void withoutThresholdTheCommandSaysWhyItNeedsOne() {
        assertThat(run("--indicator", "child_poverty_relative")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("jsna hotspots: --over is missing; there is no threshold that fits every indicator. Name the"
                        + " one that the plan sets, for example --over 10 for wards with a value over 10, or"
                        + " --top 10 for the ten worst wards.\n");
    }

    @Test
    void withoutIndicatorTheCommandSaysHowToNameOne() {
        assertThat(run("--over", "10")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("jsna hotspots: --indicator is missing; name the indicator, for example --indicator"
                        + " child_poverty_relative.\n");
    }

    @Test
    void withoutReleaseTheCommandSaysWhatToRun() {
        assertThat(run("--indicator", "child_poverty_relative", "--over", "10")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("jsna hotspots: " + folder + ": no release is here; a release folder must hold the folder"
                        + " 'tables'. Run 'jsna nightly' to make one, or name another folder with --release.\n");
    }

    @Test
    void whatIsNotThereIsABadCommand() {
        RutlandRelease.in(folder).write();
        assertThat(run("--indicator", "child_poverty", "--over", "10")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("jsna hotspots: indicator 'child_poverty' is not in this release. There is, the closest"
                        + " first: child_poverty_relative (");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownFormatOrValueIsABadCommand() {
        assertThat(run("--indicator", "x", "--over", "1", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Invalid value for option '--format': it is 'xml', but must be table, csv or json");
        err.getBuffer().setLength(0);
        assertThat(run("--indicator", "x", "--over", "1", "--value", "best")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Invalid value for option '--value': it is 'best', but must be printed or calculated");
    }

    @Test
    void helpHasAnExample() {
        assertThat(new CommandLine(new HotspotsCommand()).getUsageMessage()).contains("""
            Examples:
              jsna hotspots --indicator child_poverty_relative --over 10 \\
                            --in E06000017 --period FYE2021 --format csv
            """);
    }

    @Test
    void theWorstWardsAreNamedWithThoseThatShareTheLastPlace() {
        RutlandRelease.in(folder).write();

        assertThat(run("--indicator", "child_poverty_relative", "--top", "1", "--format", "csv"))
                .isZero();

        assertThat(out.toString().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("area_code", "E05000001", "E05000006");
        assertThat(err.toString())
                .contains("2 of the 4 wards of England in this release with a value chosen")
                .contains("Place 1 is shared, so there are 2 wards among the worst 1.")
                .contains("2 wards have no value, or none that may be shown, and no rank.");
    }

    @Test
    void wardsAreCountedByLocality() {
        RutlandRelease.in(folder).write();

        run("--indicator", "child_poverty_relative", "--over", "10", "--by", "district", "--format", "csv");

        assertThat(out.toString().lines().map(line -> line.replaceAll("^([^,]*),[^,]*,([^,]*),.*", "$1 $2")))
                .containsExactly("locality chosen", "Rutland 2", "Blaby 1");
    }

    @Test
    void wardsUnderALevelAreAskedForToo() {
        RutlandRelease.in(folder).write();

        run("--indicator", "child_poverty_relative", "--under", "10.05", "--format", "csv");

        assertThat(out.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("E05000003,Ketton,,10,")
                .contains(",possibly under,");
    }

    @Test
    void optionsThatDoNotGoTogetherAreABadCommand() {
        RutlandRelease.in(folder).write();

        assertThat(run("--indicator", "child_poverty_relative", "--over", "10", "--under", "5"))
                .isEqualTo(2);
        assertThat(run("--indicator", "child_poverty_relative", "--top", "-1")).isEqualTo(2);
        assertThat(run("--indicator", "child_poverty_relative", "--over", "10", "--probability", "2"))
                .isEqualTo(2);
        assertThat(run("--indicator", "child_poverty_relative", "--probability", "0.9"))
                .isEqualTo(2);
        assertThat(run("--indicator", "child_poverty_relative", "--top", "3", "--by", "parish"))
                .isEqualTo(2);
        assertThat(run("--indicator", "child_poverty_relative", "--small-areas", "-1"))
                .isEqualTo(2);
        assertThat(run("--indicator", "child_poverty_relative", "--small-areas", "2", "--by", "district"))
                .isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "jsna hotspots: --over and --under exclude each other. Name one threshold.",
                        "jsna hotspots: --top is -1, but must be 1 or more. Name how many of the worst wards are"
                                + " wanted.",
                        "jsna hotspots: --probability is 2.0, but must be from 0 to 1, such as 0.9.",
                        "jsna hotspots: --probability needs --over or --under. Name the threshold that the chance is"
                                + " about.",
                        "jsna hotspots: kind of locality 'parish' is not in this release. There is, the closest first:"
                                + " group, district, county.",
                        "jsna hotspots: --small-areas is -1, but must be 1 or more. Name how many of each ward are"
                                + " wanted.",
                        "jsna hotspots: --small-areas and --by exclude each other. Ask for the small areas of wards, or"
                                + " for localities.");
    }

    @Test
    void theMostDeprivedSmallAreasWithinTheWardsChosenAreNamed() {
        ReleaseFolder release = RutlandRelease.in(folder);
        smallArea(release, "E01000001", "E05000001", 9_000, 3);
        smallArea(release, "E01000002", "E05000001", 300, 1);
        smallArea(release, "E01000003", "E05000001", 20_000, 7);
        smallArea(release, "E01000004", "E05000006", 8_000, 3);
        smallArea(release, "E01000005", "E05000003", 1, 1);
        release.write();

        assertThat(run("--indicator", "child_poverty_relative", "--top", "1", "--small-areas", "2", "--format", "csv"))
                .isZero();

        assertThat(out.toString()).isEqualTo("""
                area_code,area_name,value,rank,small_area_code,small_area_name,children,idaci_rank,idaci_decile,rank_here
                E05000001,Oakham North West,17.3,1,E01000002,Rutland E01000002,100,300,1,1
                E05000001,Oakham North West,17.3,1,E01000001,Rutland E01000001,100,9000,3,3
                E05000006,"Stanton, ""Old"" & Flamville",17.3,1,E01000004,Rutland E01000004,100,8000,3,2
                """);
        assertThat(err.toString())
                .endsWith(
                        " 3 of the 4 small areas of these wards are shown, at most 2 of each ward. 1 of the 4 are in the"
                                + " most deprived tenth of England's by income deprivation affecting children, with 25.0% of the"
                                + " children of these wards. Their ranks are of 2019 and are published without limits of"
                                + " error.\n");
    }

    @Test
    void smallAreasWithoutRanksAreABadCommand() {
        RutlandRelease.in(folder).write();

        assertThat(run("--indicator", "child_poverty_relative", "--top", "1", "--small-areas", "2"))
                .isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualTo("jsna hotspots: The release holds no rank of a small area in these wards, but --small-areas"
                        + " needs them. Name a source of the index under boundaries.small_area_deprivation in the"
                        + " workspace, and ask for wards in its scope.\n");
    }

    @Test
    void whereNoWardIsChosenNoSmallAreaIsShown() {
        RutlandRelease.in(folder).write();

        assertThat(run("--indicator", "child_poverty_relative", "--over", "50", "--small-areas", "2"))
                .isZero();

        assertThat(err.toString()).endsWith(" No ward is chosen, so no small area is shown.\n");
    }

    private static void smallArea(ReleaseFolder release, String code, String ward, int rank, int decile) {
        release.row(
                SmallAreasOfWards.TABLE,
                SmallAreasOfWards.SMALL_AREA_CODE,
                code,
                SmallAreasOfWards.SMALL_AREA_NAME,
                "Rutland " + code,
                SmallAreasOfWards.WARD_CODE,
                ward,
                SmallAreasOfWards.CHILDREN,
                100,
                SmallAreasOfWards.CHILDREN_PERIOD,
                "mid-2015",
                SmallAreasOfWards.IDACI_RANK,
                rank,
                SmallAreasOfWards.IDACI_DECILE,
                decile,
                SmallAreasOfWards.IDACI_PERIOD,
                "2019");
    }

    @Test
    void acrossIndicatorsAWardIsCountedWhereItIsWorse() {
        RutlandRelease.in(folder).write();

        assertThat(run("--across", "--format", "csv")).isZero();

        assertThat(out.toString()).startsWith("area_code,area_name,compared,worse,surely_worse,indicators\n");
        assertThat(err.toString()).contains("wards of England in this release are worse than England");
    }
}
