package uk.jsna.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folder of reference values: each file is read once, and remembers which of its columns were used. */
final class Truth {

    private final Map<String, Cases> files = new HashMap<>();
    private final Map<String, Cases.Groups> groups = new HashMap<>();

    Cases file(String name) {
        return files.computeIfAbsent(name, Cases::truth);
    }

    List<Cases.Row> rows(String name) {
        return file(name).rows();
    }

    /** The rows of a file that share a key. */
    List<Cases.Row> group(String name, String column, String key) {
        return groups.computeIfAbsent(name + "/" + column, each -> file(name).by(column))
                .of(key);
    }

    double[] column(String name, String column) {
        return Cases.column(rows(name), column);
    }
}
