package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.report.RutlandRelease;

class QueryCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void publish() {
        RutlandRelease.in(folder).write();
    }

    private Command query(String... arguments) {
        List<String> all = new ArrayList<>(List.of("query", "--release", folder.toString()));
        all.addAll(List.of(arguments));
        return Command.run(all.toArray(String[]::new));
    }

    @Test
    void rowsHaveEverythingThatIsAskedFor() {
        Command rows = query(
                "--indicator",
                "CHILD_POVERTY_RELATIVE",
                "--in",
                "rutland",
                "--type",
                "ward",
                "--period",
                "latest",
                "--columns",
                "area_name,value,value_note",
                "--format",
                "csv");

        assertThat(rows.exit()).isZero();
        assertThat(rows.out()).isEqualTo("""
                        area_name,value,value_note
                        Oakham North West,17.3,p
                        Uppingham,10.1,p
                        Ketton,10,p
                        Greetham,,c
                        Lyddington,,x
                        """);
        assertThat(rows.err()).isEqualTo("5 rows of indicator_figures.\n");
    }

    @Test
    void aGroupHoldsTheWardsOfItsAuthorities() {
        assertThat(query("--in", "G-both", "--columns", "area_name", "--format", "csv")
                        .out())
                .isEqualTo("""
                        area_name
                        Uppingham
                        "Stanton, ""Old"" & Flamville"
                        """);
    }

    @Test
    void anyPublishedTableCanBeAsked() {
        Command rows = query(
                "--table", "target_results", "--where", "verdict=missed", "--columns", "target,time_period,verdict");

        assertThat(rows.out()).isEqualTo("""
            target  time_period  verdict
            R12-01  FYE2021      missed
            """);
        assertThat(rows.err()).isEqualTo("1 row of target_results.\n");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Command rows = query("--limit", "2", "--columns", "area_name", "--format", "csv");

        assertThat(rows.out()).isEqualTo("""
                area_name
                Oakham North West
                Oakham North West
                """);
        assertThat(rows.err()).isEqualTo("7 rows of indicator_figures; the first 2 are shown. --limit 0 shows all.\n");
    }

    @Test
    void noRowIsAnAnswer() {
        Command rows = query("--area", "Uppingham", "--period", "FYE2020", "--columns", "value", "--format", "csv");

        assertThat(rows.exit()).isZero();
        assertThat(rows.out()).isEqualTo("value\n");
        assertThat(rows.err())
                .isEqualTo("No row of indicator_figures has all of this together, though each of it is there"
                        + " alone.\n");
    }

    @Test
    void whatIsNotThereIsABadCommandThatNamesTheNearest() {
        assertThat(query("--period", "FYE2022"))
                .isEqualTo(new Command(
                        2,
                        "",
                        "jsna query: time_period 'FYE2022' is not in this release. There is, the closest first:"
                                + " FYE2020, FYE2021.\n"));
        assertThat(query("--table", "target").err())
                .startsWith("jsna query: table 'target' is not in this release. There is, the closest first: ");
        assertThat(query("--columns", "values").err())
                .startsWith("jsna query: column of indicator_figures 'values' is not in this release. There is, the"
                        + " closest first: value, ");
        assertThat(query("--table", "sources", "--in", "Rutland").err())
                .startsWith("jsna query: column of sources 'area_code' is not in this release.");
    }
}
