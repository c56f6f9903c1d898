package uk.jsna.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import uk.jsna.SharedFiles;

/**
 * The reference values of the field's own packages, recomputed. The table that is printed names every file of the folder
 * with the rows and values compared, the worst relative difference found and the greatest allowed; the last test holds
 * that no file and no column of one is left out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTableTest {

    private static final String UNIT_VECTORS = "recent_trend_unit_vectors";

    private final Truth truth = new Truth();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Set<String>> labels = new LinkedHashMap<>();

    private List<TruthFile> files() {
        return Stream.of(
                        new CountTruth(truth).files(),
                        new StandardisedTruth(truth).files(),
                        new InequalityTruth(truth).files(),
                        new FunnelTruth(truth).files(),
                        new RecentTrendTruth(truth).files(),
                        new TrendTruth(truth).files(),
                        new SpatialTruth(truth).files())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceValueIsReproduced() {
        Path folder = SharedFiles.of("truth");
        return Stream.of(
                        files().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file))),
                        Stream.of(
                                DynamicTest.dynamicTest(UNIT_VECTORS, this::compareUnitVectors),
                                DynamicTest.dynamicTest(
                                        "no file and no column is left out", () -> nothingIsLeftOut(folder))))
                .flatMap(tests -> tests);
    }

    private static String name(TruthFile file) {
        return file.file() + (file.how().isEmpty() ? "" : ", " + file.how());
    }

    private void compare(TruthFile file) {
        labels.computeIfAbsent(file.file(), each -> new LinkedHashSet<>()).addAll(file.labels());
        List<Cases.Row> rows = truth.rows(file.file());
        if (file.isInput()) {
            lines.add(Agreement.line(name(file), rows.size(), "", "", "", ""));
            return;
        }
        Agreement agreement = new Agreement(name(file), file.tolerance());
        file.comparison().compare(rows, agreement);
        keep(agreement);
    }

    private void compareUnitVectors() {
        Agreement agreement = new Agreement(UNIT_VECTORS, TruthFile.EXACT);
        RecentTrendTruth.unitVectors(agreement);
        keep(agreement);
    }

    private void keep(Agreement agreement) {
        lines.add(agreement.line());
        agreement.hold();
    }

    private void nothingIsLeftOut(Path folder) throws IOException {
        try (Stream<Path> present = Files.list(folder)) {
            assertThat(present.map(path -> path.getFileName().toString().replaceFirst("\\.(csv|json)$", "")))
                    .containsOnlyOnceElementsOf(labels.keySet())
                    .allMatch(file -> labels.containsKey(file) || file.equals(UNIT_VECTORS));
        }
        labels.forEach((file, ofFile) -> {
            Set<String> accounted = new LinkedHashSet<>(truth.file(file).read());
            accounted.addAll(ofFile);
            assertThat(accounted)
                    .as("columns of " + file)
                    .containsAll(truth.file(file).columns());
        });
    }

    @AfterAll
    void printsTheTable() {
        if (lines.isEmpty()) {
            return;
        }
        System.out.println(
                "table: the field's own packages, recomputed\n" + Agreement.head() + "\n" + String.join("\n", lines));
        System.out.println("columns that name a row or echo the call, and are not compared:");
        labels.forEach((file, columns) -> {
            if (!columns.isEmpty()) {
                System.out.println("  " + file + ": " + String.join(" ", columns));
            }
        });
        System.out.println();
    }
}
