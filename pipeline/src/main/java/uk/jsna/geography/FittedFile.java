package uk.jsna.geography;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.jsna.indicator.AreaCode;

/**
 * A publisher's file whose wards, or some of them, are not those of the release, with the best fit that brings its counts
 * onto the release's wards; or the local authorities of one period of such a file, for a file may hold the authorities
 * before and after a reorganisation.
 *
 * @param key which areas of which file
 * @param rows the first row of each of its areas of that level
 * @param fit what becomes of them
 */
public record FittedFile(Key key, Map<AreaCode, Integer> rows, BestFit fit) implements Serializable {

    /**
     * Areas of one level in a file.
     *
     * @param source the source descriptor's id
     * @param file the file's name
     * @param period sorts periods; zero for wards, which are fitted for all periods together
     */
    public record Key(String source, String file, AreaTier tier, int period) implements Serializable {

        /** The wards and small areas of a file. */
        public static Key ofWards(String source, String file) {
            return new Key(source, file, AreaTier.WARDS, 0);
        }
    }

    public FittedFile {
        rows = Map.copyOf(rows);
    }

    /** Files by their keys. */
    public static Map<Key, FittedFile> byKey(Collection<FittedFile> files) {
        return files.stream().collect(Collectors.toMap(FittedFile::key, each -> each, (one, other) -> one));
    }
}
