package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.SharedFiles;
import uk.jsna.attacker.Attack;
import uk.jsna.attacker.SameCounts;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.Children;
import uk.jsna.disclosure.Ledger;
import uk.jsna.disclosure.Mask;
import uk.jsna.disclosure.PastRelease;
import uk.jsna.disclosure.SecondarySuppression;
import uk.jsna.disclosure.Suppression;

/** Two releases of which each is safe alone: the attacker with both, without the ledger and with it. */
final class TwoReleasesTest {

    @TempDir
    private Path folder;

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SharedFiles.of("sdc-instances", "micro_A.csv")).stream()
                .filter(line -> line.startsWith("ward") || line.matches("W\\d+,D00[0-5],.*"))
                .toList();
    }

    private Children children(List<String> lines) throws IOException {
        return Children.read(Files.write(folder.resolve("children.csv"), lines));
    }

    private static Mask alone(Children children) {
        return SecondarySuppression.of(children.model(PublishedInstance.RULE)).mask();
    }

    private static Mask after(Children before, Children now) {
        Suppression first = SecondarySuppression.of(before.model(PublishedInstance.RULE));
        return SecondarySuppression.of(Ledger.of(List.of(PastRelease.of("first", first, before.relations())))
                        .join(now.cells(PublishedInstance.RULE), now.relations())
                        .model())
                .mask();
    }

    private Path write(String name, Children children, Mask mask) throws IOException {
        return PublishedInstance.of(children).write(folder.resolve(name), mask::withholds, "", key -> "");
    }

    @Test
    void theSameYearUnderASecondMaskIsDecidedAgainstTheFirst() throws IOException {
        Children before = children(lines()).only("2023");
        Children now = children(lines()).withWindows();
        Path first = write("first", before, alone(before));
        PublishedInstance instance = PublishedInstance.of(now);
        PublishedInstance.Found apart = instance.attack(folder, "", write("apart", now, alone(now)), first);
        PublishedInstance.Found joint = instance.attack(folder, "", write("joint", now, after(before, now)), first);
        System.out.printf(
                "leak %-36s %s; decided with the ledger %s%n", "a second mask on the same counts", apart, joint);

        assertThat(apart.exact() + apart.narrow()).isPositive();
        assertThat(joint.exact() + joint.narrow()).isZero();
    }

    @Test
    void aTenthOfTheCountsRevisedIsDecidedAgainstTheFirst() throws IOException {
        Random random = new Random(5);
        List<String> revised = new ArrayList<>();
        for (String line : lines()) {
            String[] field = line.split(",");
            boolean changes = !line.startsWith("ward") && field[4].equals("2023") && random.nextInt(10) == 0;
            if (changes) {
                long counted = Long.parseLong(field[5]) + random.nextInt(5) - 2;
                field[5] = "" + Math.min(Math.max(counted, 0), Long.parseLong(field[6]));
            }
            revised.add(String.join(",", field));
        }
        Children before = children(lines()).only("2023");
        Children now = children(revised).only("2023");
        Path first = write("first", before, alone(before));
        SameCounts told = same(PublishedInstance.of(before), PublishedInstance.of(now));
        PublishedInstance.Found apart = told(write("apart", now, alone(now)), first, told);
        PublishedInstance.Found joint = told(write("joint", now, after(before, now)), first, told);
        System.out.printf("leak %-36s %s; decided with the ledger %s%n", "a tenth of the counts revised", apart, joint);

        assertThat(apart.exact() + apart.narrow()).isPositive();
        assertThat(joint.exact() + joint.narrow()).isZero();
    }

    private static PublishedInstance.Found told(Path release, Path earlier, SameCounts told) throws IOException {
        return PublishedInstance.found(
                String.join("\n", Attack.of(release, List.of(earlier), told).lines()));
    }

    private static SameCounts same(PublishedInstance before, PublishedInstance now) {
        Map<CellKey, Long> then = new HashMap<>();
        before.cells().forEach(cell -> then.put(cell.key(), cell.value()));
        Set<String> same = new HashSet<>();
        now.cells().stream()
                .filter(cell -> Long.valueOf(cell.value()).equals(then.get(cell.key())))
                .forEach(cell -> same.add(cell.key().toString()));
        return (count, later, earlier) -> count.isDenominator() || same.contains(count.cell())
                ? SameCounts.Answer.SAME
                : SameCounts.Answer.REVISED;
    }
}
