package uk.jsna.jobs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.jsna.SharedFiles;
import uk.jsna.disclosure.Cell;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.Children;
import uk.jsna.disclosure.Mask;
import uk.jsna.disclosure.SecondarySuppression;
import uk.jsna.statistics.ConfidenceLevel;
import uk.jsna.statistics.Interval;
import uk.jsna.statistics.Proportion;

/**
 * Figures of some districts over five years and three overlapping windows, published as disclosure control decides, with
 * one statistic left beside the counts that it withholds: the independent attacker works counts out from each of them.
 */
final class ReinstatedLeaksTest {

    private static final List<String> YEARS = List.of("2019", "2020", "2021", "2022", "2023");

    private static Children children = new Children();
    private static final Map<CellKey, Cell> CELLS = new TreeMap<>();
    private static Mask mask = new Mask(new TreeSet<>(), new TreeSet<>());

    @TempDir
    private Path folder;

    /**
     * A statistic that is left beside withheld counts.
     *
     * @param name in the words of the design
     * @param columns what it adds to a row
     * @param layout how the attacker is told to read it
     * @param statistic the cells of a row
     */
    private record Leak(String name, String columns, String layout, Function<CellKey, String> statistic) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void decide(@TempDir Path work) throws IOException {
        List<String> lines = Files.readAllLines(SharedFiles.of("sdc-instances", "micro_A.csv"));
        Path some = work.resolve("some.csv");
        Files.write(
                some,
                lines.stream()
                        .filter(line -> line.startsWith("ward") || line.matches("W\\d+,D00[0-3],.*"))
                        .toList());
        children = Children.read(some).withWindows();
        children.cells(PublishedInstance.RULE).forEach(cell -> CELLS.put(cell.key(), cell));
        mask = SecondarySuppression.of(children.model(PublishedInstance.RULE)).mask();
    }

    private static Stream<Leak> leaks() {
        return Stream.of(
                new Leak("percent, one decimal", "value", "", key -> decimals(1, 100 * share(key))),
                new Leak("percent, no decimals", "value", "", key -> decimals(0, 100 * share(key))),
                new Leak("rate per 1,000", "value", "multiplier=1000", key -> decimals(0, 1000 * share(key))),
                new Leak("limits", "lower_ci95,upper_ci95", "", key -> limit(key, true) + "," + limit(key, false)),
                new Leak("lower limit alone", "lower_ci95", "", key -> limit(key, true)),
                new Leak("rank within district", "rank", "rank.scope=parent", key -> rank(key, true)),
                new Leak("rank among all wards", "rank", "rank.scope=all", key -> rank(key, false)),
                new Leak("change on the previous year", "change", "", ReinstatedLeaksTest::change),
                new Leak("gap between the sexes", "gap", "sex.parts=F,M", ReinstatedLeaksTest::gap),
                new Leak("slope over five years", "slope", "", ReinstatedLeaksTest::slope),
                new Leak("z-score among all wards, one year", "z_score", "", ReinstatedLeaksTest::score),
                new Leak("mean per year of a window", "period_mean", "", ReinstatedLeaksTest::mean));
    }

    @Test
    void withoutALeakNothingIsWorkedOut() throws IOException {
        assertThat(attack(new Leak("nothing", "value", "", key -> "")))
                .isEqualTo(new PublishedInstance.Found(mask.size(), 0, 0));
        System.out.printf(
                "leaks: %d cells, %d withheld for their own smallness and %d for others; nothing is worked out%n",
                CELLS.size(), mask.primary().size(), mask.secondary().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void aStatisticLeftBesideWithheldCountsGivesThemAway(Leak leak) throws IOException {
        PublishedInstance.Found found = attack(leak);
        System.out.printf(
                "leak %-36s %4d of %d withheld counts exactly, %4d more too narrowly%n",
                leak.name(), found.exact(), found.withheld(), found.narrow());
        assertThat(found.exact() + found.narrow()).isPositive();
    }

    private PublishedInstance.Found attack(Leak leak) throws IOException {
        PublishedInstance instance = PublishedInstance.of(children);
        Path release = instance.write(
                folder.resolve("release"),
                mask::withholds,
                "," + leak.columns(),
                key -> "," + leak.statistic().apply(key));
        return instance.attack(folder, leak.layout(), release);
    }

    private static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    private static boolean isIn(CellKey key, String period) {
        return CELLS.containsKey(with(key, period, key.sex()));
    }

    private static CellKey with(CellKey key, String period, String sex) {
        return new CellKey(key.indicator(), key.areaCode(), period, sex, key.category());
    }

    private static double share(CellKey key) {
        Cell cell = requireNonNull(CELLS.get(key));
        return cell.value() == 0
                ? 0
                : (double) cell.value() / (double) cell.bounds().upper();
    }

    private static String limit(CellKey key, boolean lower) {
        Cell cell = requireNonNull(CELLS.get(key));
        if (cell.value() == 0) {
            return "";
        }
        Interval limits = Proportion.interval(
                (double) cell.value(), (double) cell.bounds().upper(), ConfidenceLevel.P95);
        return decimals(1, 100 * (lower ? limits.lower() : limits.upper()));
    }

    private static List<CellKey> wards(CellKey key, boolean ofDistrict) {
        return CELLS.keySet().stream()
                .filter(each -> each.areaCode().startsWith("W"))
                .filter(each -> each.period().equals(key.period()) && each.sex().equals(key.sex()))
                .filter(each ->
                        !ofDistrict || children.parentOf(each.areaCode()).equals(children.parentOf(key.areaCode())))
                .toList();
    }

    private static String rank(CellKey key, boolean ofDistrict) {
        if (!key.areaCode().startsWith("W")) {
            return "";
        }
        return ""
                + (1
                        + wards(key, ofDistrict).stream()
                                .filter(other -> share(other) > share(key))
                                .count());
    }

    private static String change(CellKey key) {
        int year = YEARS.indexOf(key.period());
        return year < 1 ? "" : decimals(1, 100 * (share(key) - share(with(key, YEARS.get(year - 1), key.sex()))));
    }

    private static String gap(CellKey key) {
        return key.sex().equals("P")
                ? decimals(1, 100 * (share(with(key, key.period(), "F")) - share(with(key, key.period(), "M"))))
                : "";
    }

    private static String slope(CellKey key) {
        if (!key.period().equals("2023")) {
            return "";
        }
        double slope = 0;
        for (int year = 0; year < YEARS.size(); year++) {
            slope += (year - 2) * 100 * share(with(key, YEARS.get(year), key.sex())) / 10;
        }
        return decimals(2, slope);
    }

    private static String score(CellKey key) {
        if (!key.areaCode().startsWith("W") || !key.period().equals("2023") || !isIn(key, "2023")) {
            return "";
        }
        double[] shares = wards(key, false).stream()
                .mapToDouble(ReinstatedLeaksTest::share)
                .toArray();
        double mean = Arrays.stream(shares).average().orElse(0);
        double squares =
                Arrays.stream(shares).map(each -> (each - mean) * (each - mean)).sum();
        return decimals(2, (share(key) - mean) / Math.sqrt(squares / (shares.length - 1)));
    }

    private static String mean(CellKey key) {
        return YEARS.contains(key.period())
                ? ""
                : decimals(1, requireNonNull(CELLS.get(key)).value() / 3.0);
    }
}
