package uk.jsna.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.jsna.attacker.AttackCommand;
import uk.jsna.disclosure.Cell;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.Children;
import uk.jsna.disclosure.Mask;
import uk.jsna.disclosure.PrimaryRule;
import uk.jsna.disclosure.SecondarySuppression;
import uk.jsna.disclosure.Suppression;

/**
 * What disclosure control costs in time, memory and lost figures: England's wards, districts, regions and the country, by
 * the real counts of children in low income families treated as if a council held them, with a threshold of 5. Prints the
 * tables of {@code docs/disclosure-cost.md}: {@code mvn -P evidence -pl jobs -am test -Dtest=EnglandCostTest}.
 */
@Tag("evidence")
final class EnglandCostTest {

    private static final PrimaryRule RULE = PublishedInstance.RULE;

    @TempDir
    private Path folder;

    /** Seconds by the clock, and seconds of all processors: a machine that is shared makes the first longer. */
    private record Seconds(double clock, double processor) {

        static Seconds now() {
            return new Seconds(
                    System.nanoTime() / 1e9,
                    ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                    .getProcessCpuTime()
                            / 1e9);
        }

        Seconds since(Seconds start) {
            return new Seconds(clock - start.clock, processor - start.processor);
        }

        String cells() {
            return String.format(Locale.ROOT, "%.1f | %.1f", clock, processor);
        }
    }

    /** One run: its size, what is withheld, and what it took. */
    private record Cost(
            int cells, int primary, int secondary, Seconds protect, Seconds attack, long megabytes, String found) {

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d | %s | %s | %,d | %s |",
                    name,
                    cells,
                    primary,
                    secondary,
                    protect.cells(),
                    attack.cells(),
                    megabytes,
                    found);
        }
    }

    @Test
    void englandAndHowItGrows() throws IOException {
        EnglandChildren england = EnglandChildren.read();
        measure(england.part(8, 1, false));
        List<String> rows = new ArrayList<>();
        Cost whole = add(rows, "all wards, 7 years", england.part(1, 7, false));
        add(rows, "half of the districts, 7 years", england.part(2, 7, false));
        add(rows, "a quarter, 7 years", england.part(4, 7, false));
        add(rows, "all wards, 1 year", england.part(1, 1, false));
        add(rows, "all wards, 3 years", england.part(1, 3, false));
        add(rows, "all wards, 1 year, by sex (split by coin)", england.part(1, 1, true));
        add(rows, "all wards, 3 years, by sex (split by coin)", england.part(1, 3, true));
        System.out.printf("%,d wards%n", england.wards());
        System.out.println(
                "| | cells | primary | secondary | protect, s | CPU, s | attack, s | CPU, s | heap, MB |" + " found |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
        double scale = 25 * 15 / 7.0;
        System.out.printf(
                Locale.ROOT,
                "the attack on 25 indicators by 15 years, scaled from the first row by %.1f: %.0f min of one core%n",
                scale,
                whole.attack().processor() * scale / 60);
        assertThat(whole.found()).isEqualTo("0 exact, 0 narrow");
    }

    /** Each indicator is a smaller share of the first one's counts, so that the last have many to protect. */
    @Test
    void twentyFiveIndicatorsByFifteenYearsOnTwoCores() throws InterruptedException, ExecutionException {
        EnglandChildren england = EnglandChildren.read();
        resetPeaks();
        Seconds start = Seconds.now();
        ExecutorService cores = Executors.newFixedThreadPool(2);
        long cells = 0;
        long primary = 0;
        long secondary = 0;
        try {
            List<Future<Mask>> masks = new ArrayList<>();
            for (int indicator = 0; indicator < 25; indicator++) {
                double share = 1 - indicator * 0.0375;
                masks.add(cores.submit(
                        () -> SecondarySuppression.of(england.share(share, 15).model(RULE))
                                .mask()));
                cells += 15L * england.areas();
            }
            for (Future<Mask> mask : masks) {
                primary += mask.get().primary().size();
                secondary += mask.get().secondary().size();
            }
        } finally {
            cores.shutdown();
        }
        System.out.printf(
                Locale.ROOT,
                "| 25 indicators, 15 years, two threads | %,d | %,d | %,d | %s | %,d |%n",
                cells,
                primary,
                secondary,
                Seconds.now().since(start).cells(),
                peak());
        assertThat(secondary).isPositive();
    }

    @Test
    void whatReadersLose() {
        EnglandChildren england = EnglandChildren.read();
        System.out.println("| ward counts | rule | withheld | altered |");
        System.out.println("|---|---|---|---|");
        for (boolean bySex : new boolean[] {false, true}) {
            int years = bySex ? 3 : 7;
            String counts = bySex ? "3 years, by sex (split by coin) and together" : "7 years";
            List<Cell> cells = england.part(1, years, bySex).cells(RULE);
            Suppression suppression =
                    SecondarySuppression.of(england.part(1, years, bySex).model(RULE));
            Mask ofRounding = SecondarySuppression.of(
                            england.part(1, years, bySex).model(PrimaryRule.ofShare(7)))
                    .mask();
            Set<CellKey> primary = suppression.mask().primary();
            List<Cell> wards = cells.stream()
                    .filter(cell -> cell.key().areaCode().startsWith("E05"))
                    .toList();
            long small = number(wards, cell -> primary.contains(cell.key()));
            long withheld = number(wards, cell -> suppression.mask().withholds(cell.key()));
            long altered = number(wards, cell -> cell.value() > 7 && cell.value() % 5 != 0);
            print(counts + " | primary only, 1 to 5", small, 0, wards.size());
            print(counts + " | primary and secondary, 1 to 5", withheld, 0, wards.size());
            print(
                    counts + " | 1 to 7 withheld, others to the nearest 5",
                    number(wards, cell -> cell.value() >= 1 && cell.value() <= 7),
                    altered,
                    wards.size());
            print(
                    counts + " | `round_to: 5` with threshold 7: primary and secondary, others to the nearest 5",
                    number(wards, cell -> ofRounding.withholds(cell.key())),
                    number(wards, cell -> !ofRounding.withholds(cell.key()) && cell.value() % 5 != 0),
                    wards.size());
            assertThat(withheld).isGreaterThanOrEqualTo(small);
            assertThat(altered).isGreaterThan(withheld);
        }
    }

    private static long number(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).count();
    }

    private static void print(String rule, long withheld, long altered, int of) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d of %,d (%.2f%%) | %,d (%.1f%%) |%n",
                rule,
                withheld,
                of,
                100.0 * withheld / of,
                altered,
                100.0 * altered / of);
    }

    private Cost add(List<String> rows, String name, Children children) throws IOException {
        Cost cost = measure(children);
        rows.add(cost.row(name));
        return cost;
    }

    private Cost measure(Children children) throws IOException {
        resetPeaks();
        Seconds start = Seconds.now();
        List<Cell> cells = children.cells(RULE);
        Mask mask = SecondarySuppression.of(children.model(RULE)).mask();
        Seconds protect = Seconds.now().since(start);
        Path release = new PublishedInstance(children, cells).write(folder.resolve("release"), mask::withholds);
        Seconds begin = Seconds.now();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        AttackCommand.run(
                List.of("--release", release.toString(), "--zero-published"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        Seconds attack = Seconds.now().since(begin);
        String line =
                printed.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        String found = line.replaceFirst(".*exact ([0-9]+), narrow ([0-9]+).*", "$1 exact, $2 narrow");
        return new Cost(cells.size(), mask.primary().size(), mask.secondary().size(), protect, attack, peak(), found);
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
