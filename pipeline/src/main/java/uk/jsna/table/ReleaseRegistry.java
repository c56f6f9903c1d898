package uk.jsna.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every published column with what it is a function of, from {@code release-columns.csv}. A column that is not declared
 * there is not published: the writer refuses its table. Who adds a column says where its numbers come from, and thereby
 * what disclosure control does with it.
 */
public final class ReleaseRegistry {

    private static final String FILE = "release-columns.csv";

    private static final Map<String, Map<String, Origin>> ORIGINS = read();

    private ReleaseRegistry() {}

    /**
     * Refuses a table with a column that is not declared.
     *
     * @throws IllegalStateException with the column and what to do
     */
    public static void check(Table table) {
        table.fields().forEach(field -> origin(table, field));
    }

    /** What a published column is a function of. */
    public static Origin origin(Table table, Field field) {
        Origin origin = ORIGINS.getOrDefault(table.name(), Map.of()).get(field.name());
        if (origin == null) {
            throw new IllegalStateException(table.name() + "." + field.name() + " is not in " + FILE
                    + ", but every published column must be declared there. Say whether it is a label, a count, a function"
                    + " of its row's own counts, or of published columns.");
        }
        return origin;
    }

    /** The columns of a table that are counts of people or functions of the counts of their own row. */
    public static List<Field> ofCounts(Table table) {
        return table.fields().stream()
                .filter(field ->
                        isOfCounts(ORIGINS.getOrDefault(table.name(), Map.of()).get(field.name())))
                .toList();
    }

    private static boolean isOfCounts(@Nullable Origin origin) {
        return origin == Origin.COUNT || origin == Origin.OWN_COUNTS;
    }

    /** The tables that are declared, with their columns. */
    public static Map<String, Map<String, Origin>> declared() {
        return new TreeMap<>(ORIGINS);
    }

    private static Map<String, Map<String, Origin>> read() {
        try (InputStream in = ReleaseRegistry.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the library");
            }
            Map<String, Map<String, Origin>> origins = new TreeMap<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> origins.computeIfAbsent(cells[0], unused -> new TreeMap<>())
                            .put(
                                    cells[1],
                                    Origin.valueOf(
                                            cells[2].toUpperCase(Locale.ROOT).replace(' ', '_'))));
            return origins;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
