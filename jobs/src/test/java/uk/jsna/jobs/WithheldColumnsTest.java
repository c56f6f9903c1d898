package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.attacker.Attack;
import uk.jsna.attacker.AttackReport;
import uk.jsna.report.PublishedTable;
import uk.jsna.table.CalculatedFigures;
import uk.jsna.table.Field;
import uk.jsna.table.IndicatorFigures;
import uk.jsna.table.ReleaseRegistry;

/**
 * The release of the samples with one of the columns left in that withholding a figure empties, as the night had calculated
 * it from the true counts, beside the size of the group: the independent attacker finds each.
 */
final class WithheldColumnsTest {

    private static final String INDICATOR = "neet_16_18_academic_year";

    private static final List<Field> KEY = List.of(
            CalculatedFigures.INDICATOR,
            CalculatedFigures.AREA_CODE,
            CalculatedFigures.TIME_PERIOD,
            CalculatedFigures.SEX,
            CalculatedFigures.CATEGORY);

    @TempDir
    private Path folder;

    /** What withholding empties, without the size of the group: it is left in beside each, as readers often know it. */
    static Stream<String> columns() {
        return ReleaseRegistry.ofCounts(IndicatorFigures.TABLE).stream()
                .filter(field -> CalculatedFigures.TABLE.has(field) && !field.required())
                .filter(field -> !field.equals(CalculatedFigures.DENOMINATOR))
                .map(Field::name);
    }

    @Test
    void asItIsPublishedNothingIsFound() throws IOException {
        AttackReport report = attack("");
        assertThat(report.faults()).isEmpty();
        assertThat(report.withheld()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnLeftInAWithheldRowIsFound(String column) throws IOException {
        AttackReport report = attack(column);
        System.out.printf(
                "column %-16s left in: %3d of %d withheld counts exactly, %3d more too narrowly, %3d figures shown%n",
                column, report.exactCells(), report.withheld(), report.narrowCells(), report.shownFigures());
        assertThat(report.isClean()).isFalse();
        assertThat(report.exactCells() + report.narrowCells()).isPositive();
    }

    private AttackReport attack(String column) throws IOException {
        Path release = SampleNight.once().release();
        Path csv = Files.createDirectories(folder.resolve("csv"));
        for (String table : List.of("areas", "area_groups", "indicators", "sources")) {
            Files.copy(release.resolve("csv/" + table + ".csv"), csv.resolve(table + ".csv"));
        }
        List<String> lines = Files.readAllLines(release.resolve("csv/indicator_figures.csv"));
        List<String> head = List.of(lines.get(0).split(","));
        Map<String, String> truth = truth(column.isEmpty() ? "denominator" : column);
        Map<String, String> among = truth("denominator");
        List<String> leaking = new ArrayList<>(lines.subList(0, 1));
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(INDICATOR)) {
                if (!column.isEmpty() && cells[head.indexOf("value_note")].equals("c")) {
                    String key = KEY.stream()
                            .map(field -> cells[head.indexOf(field.name())])
                            .collect(Collectors.joining("|"));
                    cells[head.indexOf("denominator")] = among.getOrDefault(key, "");
                    cells[head.indexOf(column)] = truth.getOrDefault(key, "");
                }
                leaking.add(String.join(",", cells));
            }
        }
        Files.write(csv.resolve("indicator_figures.csv"), leaking);
        return Attack.of(folder, List.of());
    }

    /** A column as the night calculated it, by figure. */
    private static Map<String, String> truth(String name) throws IOException {
        Field column = CalculatedFigures.TABLE.field(name);
        Path release = SampleNight.once().release().toRealPath();
        Path table = SampleNight.once()
                .out()
                .resolve("secure/runs")
                .resolve(release.getFileName())
                .resolve("tables/calculated_figures.parquet");
        Map<String, String> truth = new HashMap<>();
        new PublishedTable(table, CalculatedFigures.TABLE)
                .forEach(row -> row.number(column)
                        .ifPresent(number -> truth.put(
                                KEY.stream().map(row::text).collect(Collectors.joining("|")), printed(number))));
        return truth;
    }

    private static String printed(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%s", number);
    }
}
