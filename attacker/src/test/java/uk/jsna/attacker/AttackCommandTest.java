package uk.jsna.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttackCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aFileThatCannotBeReadIsNotPassed() throws IOException {
        Path release = Sheet.district("c", "c", "10", "15").writeTo(folder.resolve("release"));
        Files.writeString(release.resolve("notes.bin"), "About the figures");
        assertThat(run("--release", release.toString(), "--zero-published")).isEqualTo(1);
        assertThat(text()).isEqualTo("""
            cells 5, withheld 2, exact 0, narrow 0
            not read: notes.bin
            """);
    }

    @Test
    void aDisclosureExitsWithOneAndPrintsNoCount() {
        Path release = Sheet.district("c", "12", "10", "15").writeTo(folder.resolve("release"));
        assertThat(run("--release", release.toString())).isEqualTo(1);
        assertThat(text()).isEqualTo("""
            cells 5, withheld 1, exact 1, narrow 0
            exact poverty/W1/2023/P/ by [DENOMINATOR, AREA_SUM]
            """);
    }

    @Test
    void layoutRelationsAndEarlierReleasesAreRead() throws IOException {
        Path layout = folder.resolve("layout.properties");
        Files.writeString(
                layout, "numerator=count\nparent=district,county\nsex.total=Persons\nsex.parts=Female,Male\n");
        Path relations = folder.resolve("relations.csv");
        Files.writeString(relations, "kind,dimension,total,parts\nsum,period,2022-23,2022;2023\n");
        Path release = folder.resolve("release");
        Files.createDirectories(release);
        Files.writeString(release.resolve("figures.csv"), """
            indicator,area_code,district,county,period,sex,count,denominator
            poverty,W1,D,C,2022,Persons,9,100
            poverty,W1,D,C,2023,Persons,c,100
            poverty,W1,D,C,2022-23,Persons,12,200
            """);
        assertThat(run(
                        "--release", release.toString(),
                        "--previous", release.toString(),
                        "--layout", layout.toString(),
                        "--relations", relations.toString(),
                        "--limit", "4",
                        "--round-base", "1",
                        "--assume", "partial"))
                .isEqualTo(1);
        assertThat(text()).isEqualTo("""
            cells 3, withheld 1, exact 2, narrow 0
            exact poverty/W1/2023/Persons/ by [DENOMINATOR, POOLED_PERIOD]
            exact poverty/W1/2023/Persons/ in the release 1 before by [DENOMINATOR, POOLED_PERIOD]
            """);
    }

    @Test
    void aContradictionExitsWithThree() {
        Path release = Sheet.district("30", "c", "c", "15").writeTo(folder.resolve("release"));
        assertThat(run("--release", release.toString())).isEqualTo(3);
        assertThat(text())
                .isEqualTo(
                        "cells 5, withheld 2, not attacked to the end: the published figures contradict each other: no"
                                + " whole number fits one of the counts\n");
    }

    @Test
    void wrongUsageExitsWithTwo() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(text()).isEqualTo("--release is missing; give the folder of the release to attack.\n");
        printed.reset();
        assertThat(run("--loud")).isEqualTo(2);
        assertThat(text())
                .isEqualTo("--loud: the option is not known or lacks its value. See the options: --release,"
                        + " --previous, --layout, --relations, --zero-published, --assume partial,"
                        + " --round-base, --den-round, --limit, --truth, --format\n");
        printed.reset();
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("--release", empty.toString())).isEqualTo(2);
        assertThat(text())
                .isEqualTo(empty + ": no table with the layout's columns was found, so nothing was attacked. Check the"
                        + " folder and the column names in the layout.\n");
    }

    private int run(String... arguments) {
        return AttackCommand.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
