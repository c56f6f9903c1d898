package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.SharedFiles;
import uk.jsna.attacker.AttackCommand;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.Children;
import uk.jsna.disclosure.Mask;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.disclosure.ReleaseModel;
import uk.jsna.disclosure.SecondarySuppression;

/** The independent attacker on the shared synthetic instances, published as secondary suppression decides. */
final class AttackedInstancesTest {

    private static final PrimaryRule RULE = PublishedInstance.RULE;

    @TempDir
    private Path folder;

    @Test
    void oneYearGivesNothingAway() throws IOException {
        Children children = instance("micro_A.csv").only("2023");
        assertThat(attack("A1", children)).isEqualTo("cells 3198, withheld 261, exact 0, narrow 0, exit code 0");
    }

    @Test
    @Tag("instances")
    void fiveYearsAndOverlappingWindowsGiveNothingAway() throws IOException {
        assertThat(attack("A", instance("micro_A.csv").withWindows())).endsWith("exact 0, narrow 0, exit code 0");
    }

    @Test
    @Tag("instances")
    void verySmallCountsGiveNothingAwayAfterTheLadder() throws IOException {
        assertThat(attack("B", instance("micro_B.csv").withWindows())).endsWith("exact 0, narrow 0, exit code 0");
    }

    @Test
    void thePrimaryRuleAloneIsBroken() throws IOException {
        Children children = instance("micro_A.csv").only("2023");
        Mask mask = SecondarySuppression.of(children.model(RULE)).mask();
        String first = attack(children, key -> mask.primary().contains(key));
        assertThat(first)
                .startsWith("cells 3198, withheld 169, exact ")
                .doesNotContain("exact 0,")
                .endsWith("exit code 1");
    }

    private String attack(String name, Children children) throws IOException {
        ReleaseModel model = children.model(RULE);
        Mask mask = SecondarySuppression.of(model).mask();
        long start = System.nanoTime();
        String first = attack(children, mask::withholds);
        System.out.printf("attack on %s: %s, %.1f s%n", name, first, (System.nanoTime() - start) / 1e9);
        return first;
    }

    /** Publishes the counts without those withheld, attacks the folder and returns the first line of the report. */
    private String attack(Children children, Predicate<CellKey> withheld) throws IOException {
        PublishedInstance published = PublishedInstance.of(children);
        Path release = published.write(folder.resolve("release"), withheld);
        Path sums = published.relations(folder);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exitCode = AttackCommand.run(
                List.of("--release", release.toString(), "--relations", sums.toString(), "--zero-published"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("") + ", exit code " + exitCode;
    }

    private static Children instance(String file) {
        return Children.read(SharedFiles.of("sdc-instances", file));
    }
}
