package uk.jsna.geography;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;

/**
 * A publisher's file whose wards, or some of them, are not those of the release, with the best fit that brings its counts
 * onto the release's wards.
 *
 * @param source the source descriptor's id
 * @param file the file's name
 * @param rows the first row of each of its wards or small areas
 * @param fit what becomes of them
 */
public record FittedFile(String source, String file, Map<AreaCode, Integer> rows, BestFit fit) implements Serializable {

    public FittedFile {
        rows = Map.copyOf(rows);
    }

    /** Names a file of a source. */
    public static String key(String source, String file) {
        return source + "|" + file;
    }

    /** Files by their keys. */
    public static Map<String, FittedFile> byKey(Collection<FittedFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        each -> key(each.source(), each.file()), each -> each, (one, other) -> one, TreeMap::new));
    }

    /** The file's areas of which nothing is known. */
    public Set<AreaCode> notPlaced() {
        return rows.keySet().stream().filter(area -> !fit.places(area)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the file says anything of a ward of the release: it has one of the areas that the ward is made of. */
    public boolean reaches(AreaCode ward) {
        return (rows.containsKey(ward) && fit.isKept(ward))
                || fit.sourcesOf(ward).keySet().stream().anyMatch(rows::containsKey);
    }
}
