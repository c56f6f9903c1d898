package uk.jsna.describe;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import uk.jsna.file.SheetId;
import uk.jsna.file.SheetRow;
import uk.jsna.file.TableFile;

/** The name that stands beside each code of a sheet where it is met first. */
final class CodeNames {

    private static final int MOST = 2_000;

    private CodeNames() {}

    static Map<String, String> read(Path file, SheetSketch sketch, int code, int name) {
        Map<String, String> names = new TreeMap<>();
        int first = sketch.firstBodyRow();
        TableFile.of(file)
                .visit((SheetId id) -> sketch.is(id)
                        ? row -> {
                            if (row.number() >= first) {
                                add(names, row, code, name);
                            }
                            return names.size() < MOST;
                        }
                        : null);
        return names;
    }

    private static void add(Map<String, String> names, SheetRow row, int code, int name) {
        String text = row.cell(code).stripped();
        String told = row.cell(name).stripped();
        if (!text.isEmpty() && !told.isEmpty()) {
            names.putIfAbsent(text, told);
        }
    }
}
