package uk.jsna.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.jsna.attacker.AttackCommand;
import uk.jsna.disclosure.Cell;
import uk.jsna.disclosure.CellKey;
import uk.jsna.disclosure.Children;
import uk.jsna.disclosure.PrimaryRule;

/**
 * Children of a synthetic instance, published as one CSV file without what is withheld, and attacked there.
 *
 * @param children who are counted
 * @param cells their counts
 */
record PublishedInstance(Children children, List<Cell> cells) {

    static final PrimaryRule RULE = PrimaryRule.ofShare(5);

    private static final Pattern FOUND = Pattern.compile("withheld (\\d+), exact (\\d+), narrow (\\d+)");

    static PublishedInstance of(Children children) {
        return new PublishedInstance(children, children.cells(RULE));
    }

    /** Counts that are withheld, that are known exactly, and that are known too narrowly. */
    record Found(int withheld, int exact, int narrow) {}

    /** Writes the file. */
    Path write(Path release, Predicate<CellKey> withheld) throws IOException {
        return write(release, withheld, "", key -> "");
    }

    /** Writes the file, with more columns. */
    Path write(Path release, Predicate<CellKey> withheld, String columns, Function<CellKey, String> more)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("indicator,area_code,parent_code,period,sex,category,numerator,denominator" + columns);
        for (Cell cell : cells) {
            CellKey key = cell.key();
            lines.add(String.join(
                            ",",
                            key.indicator(),
                            key.areaCode(),
                            children.parentOf(key.areaCode()),
                            key.period(),
                            key.sex(),
                            key.category(),
                            withheld.test(key) ? "c" : Long.toString(cell.value()),
                            cell.bounds().width() == 0
                                    ? ""
                                    : Long.toString(cell.bounds().upper()))
                    + more.apply(key));
        }
        Files.createDirectories(release);
        Files.write(release.resolve("figures.csv"), lines);
        return release;
    }

    /** Attacks the release with earlier ones, newest first, as a stranger would. */
    Found attack(Path folder, String layout, Path... releases) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--zero-published",
                "--relations",
                relations(folder).toString(),
                "--layout",
                Files.writeString(folder.resolve("layout.properties"), layout).toString()));
        for (int i = 0; i < releases.length; i++) {
            arguments.addAll(List.of(i == 0 ? "--release" : "--previous", releases[i].toString()));
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        AttackCommand.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return found(printed.toString(StandardCharsets.UTF_8));
    }

    /** Writes that pooled periods are sums of years, as a stranger knows. */
    Path relations(Path folder) throws IOException {
        List<String> relations = new ArrayList<>(List.of("kind,dimension,total,parts"));
        children.pooledPeriods()
                .forEach((period, years) -> relations.add("sum,period," + period + "," + String.join(";", years)));
        return Files.write(folder.resolve("relations.csv"), relations);
    }

    /** The numbers of an attack's report. */
    static Found found(String report) {
        Matcher found = FOUND.matcher(report);
        if (!found.find()) {
            throw new AssertionError(report);
        }
        return new Found(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
