package uk.jsna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The drawing of the floors in the library's README. */
final class Drawing {

    /**
     * One floor.
     *
     * @param name the package under {@code uk.jsna}
     * @param ours floors it may import
     * @param others packages of libraries it may import
     */
    record Floor(String name, List<String> ours, List<String> others) {

        /** The package; what lies below it is its own, unless it is drawn as a floor itself. */
        String packageName() {
            return "uk.jsna." + name;
        }

        boolean isStage() {
            return name.startsWith("spark.");
        }
    }

    private static final Pattern NAMES = Pattern.compile("nothing|`[a-z0-9.]+`(?:, `[a-z0-9.]+`)*");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9.]+)`");

    private Drawing() {}

    /** The floors of the README, from the ground up. */
    static List<Floor> ofReadme() {
        try {
            return parse(Files.readString(ProjectFolder.path().resolve("pipeline/README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The floors of a text: the rows whose first cell is one name in code marks. */
    static List<Floor> parse(String readme) {
        return readme.lines()
                .filter(line -> line.startsWith("| `"))
                .map(Drawing::floor)
                .toList();
    }

    private static Floor floor(String row) {
        List<String> cells = Arrays.stream(row.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.size() != 4) {
            throw new IllegalStateException("pipeline/README.md: the row '" + row + "' has " + cells.size()
                    + " cells, but must have four: floor, what lives there, ours, others");
        }
        return new Floor(names(row, cells.get(0)).get(0), names(row, cells.get(2)), names(row, cells.get(3)));
    }

    private static List<String> names(String row, String cell) {
        if (!NAMES.matcher(cell).matches()) {
            throw new IllegalStateException("pipeline/README.md: the row '" + row + "' holds '" + cell
                    + "', but must hold 'nothing' or names in code marks with commas between them");
        }
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            names.add(name.group(1));
        }
        return List.copyOf(names);
    }
}
