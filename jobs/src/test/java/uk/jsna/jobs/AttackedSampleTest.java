package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.attacker.Attack;
import uk.jsna.attacker.AttackReport;

/** The independent attacker on the release of the samples, as it is and with one thing let slip. */
final class AttackedSampleTest {

    @TempDir
    private Path folder;

    @Test
    void theReleaseOfTheSamplesGivesNothingAway() throws IOException {
        AttackReport report = Attack.of(SampleNight.once().release(), List.of());
        assertThat(report.faults()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.withheld()).isGreaterThan(100);
    }

    @Test
    void aCountThatTheCsvFileLetsSlipIsHeldAgainstTheParquetFile() throws IOException {
        copy(SampleNight.once().release().toRealPath(), folder);
        Path figures = folder.resolve("csv/indicator_figures.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(figures));
        int note = List.of(lines.get(0).split(",")).indexOf("value_note");
        int count = List.of(lines.get(0).split(",")).indexOf("numerator");
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells[0].equals("neet_16_18_academic_year") && cells[note].equals("c")) {
                cells[note] = "";
                cells[count] = "4";
                lines.set(i, String.join(",", cells));
                break;
            }
        }
        Files.write(figures, lines);
        AttackReport report = Attack.of(folder, List.of());
        assertThat(report.isClean()).isFalse();
        assertThat(report.faults()).anySatisfy(fault -> assertThat(fault).contains("SHOWN_ELSEWHERE"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
