package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.report.RutlandRelease;

class WardCommandTest {

    private static final String HEADER = "area_name,indicator,time_period,value,lower_ci95,upper_ci95,unit,value_note,"
            + "against_district,against_county,against_england,trend,hot_spot,target,rank,"
            + "rank_lower_ci95,rank_upper_ci95,wards_ranked,cluster\n";

    @TempDir
    Path folder;

    @BeforeEach
    void publish() {
        RutlandRelease.in(folder).write();
    }

    private Command ward(String area, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"ward", area, "--release", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Command.run(arguments);
    }

    @Test
    void aWardIsMeantByItsNameToo() {
        Command byName = ward("oakham north west", "--format", "csv");

        assertThat(byName.exit()).isZero();
        assertThat(byName.out())
                .isEqualTo(
                        HEADER
                                + "Oakham North West,child_poverty_relative,FYE2021,17.3,12.8,22.8,%,[p],,,surely worse,,,,1,1,2,3,\n");
        assertThat(byName.err())
                .isEqualTo("Oakham North West, ward of Rutland (E05000001), boundaries WD19. The latest figure of each"
                        + " indicator.\n");
        assertThat(ward("E05000001", "--format", "csv").out()).isEqualTo(byName.out());
    }

    @Test
    void t19AWithheldFigureIsShorthandAndNothingElse() {
        Command withheld = ward("Greetham", "--format", "csv");

        assertThat(withheld.out()).isEqualTo(HEADER + "Greetham,child_poverty_relative,FYE2021,,,,%,[c],,,,,,,,,,,\n");
        assertThat(withheld.err())
                .isEqualTo("Greetham, ward of Rutland (E05000004), boundaries WD19. The latest figure of each"
                        + " indicator. [c]: withheld to protect people, 1 of 1.\n");
    }

    @Test
    void aGroupIsShownByTheAreasInIt() {
        Command group = ward("G-both", "--format", "csv");

        assertThat(group.out()).contains("Uppingham,child_poverty_relative,FYE2021,10.1,");
        assertThat(group.err()).startsWith("Uppingham and Blaby, group (G-both), boundaries WD19.");
    }

    @Test
    void anAreaWithoutFiguresIsSaidToHaveNone() {
        Command region = ward("East Midlands", "--format", "csv");

        assertThat(region.exit()).isZero();
        assertThat(region.out()).isEqualTo(HEADER);
        assertThat(region.err())
                .isEqualTo("East Midlands, region (E12000004), boundaries WD19. This release has no figure of it.\n");
    }

    @Test
    void anUnknownAreaNamesTheNearest() {
        Command unknown = ward("Greatham");

        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .startsWith("jsna ward: area 'Greatham' is not in this release. There is, the closest first: E05000004"
                        + " (Greetham), ");
    }

    @Test
    void aNameOfTwoWardsIsAnsweredWithTheirAuthorities() {
        Command castle = Command.run(
                "ward", "castle", "--release", SampleNight.once().release().toString());

        assertThat(castle.exit()).isEqualTo(ExitCode.USAGE.code());
        assertThat(castle.err())
                .isEqualTo("jsna ward: area 'castle' is the name of 2: E05990003 (Castle, ward of Alderbrook,"
                        + " Brackenshire); E05990023 (Castle, ward of Thornmere, Brackenshire). Name one by its"
                        + " code.\n");
    }

    @Test
    void aGroupsOwnFigureStandsBesideThoseOfItsWards() {
        Command town = Command.run(
                "ward",
                "G-alderbrook-town",
                "--format",
                "csv",
                "--release",
                SampleNight.once().release().toString());

        assertThat(town.out())
                .contains("\nAlderbrook town,child_poverty_relative,FYE2021,12.8", "\nCastle,child_poverty_relative,");
    }

    @Test
    void theTargetsOfAWardAreHeldAgainstItsFigure() {
        Command castle = Command.run(
                "ward",
                "E05990003",
                "--format",
                "csv",
                "--release",
                SampleNight.once().release().toString());

        assertThat(castle.out())
                .containsPattern(
                        "Castle,child_poverty_relative,FYE2021,18\\.6,.*,%,\\[p],surely worse,surely worse,"
                                + "surely worse,.*,surely over 10,\"B20-02: still over, missed, 130 fewer needed\",1,1,1,25,hot\n");
    }
}
