package uk.jsna.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.jsna.indicator.ValueNote;

/**
 * One column of a table by its header.
 *
 * @param index from 0
 * @param path its names from the uppermost header row down, normalised
 * @param named whether a header row names this very column, and not only a wider one that it lies under
 * @param block how many columns without any heading stand to its left: tables set side by side have different blocks
 * @param notes what the header says of all the column's values
 */
public record HeaderColumn(int index, List<String> path, boolean named, int block, List<ValueNote> notes) {

    /** Stands between the names of header rows. */
    public static final String JOINT = " | ";

    /** The name in the lowest header row that has one, or the whole path, as a message shows it. */
    String name() {
        return Excerpt.of(String.join(JOINT, path));
    }

    /** Matches a pattern against the lowest name; one that spans header rows against the path from some row down. */
    Optional<Map<String, String>> match(TextPattern pattern) {
        if (!named || path.isEmpty()) {
            return Optional.empty();
        }
        if (!pattern.spansRows()) {
            return pattern.match(path.get(path.size() - 1));
        }
        for (int from = 0; from < path.size(); from++) {
            Optional<Map<String, String>> match = pattern.match(String.join(JOINT, path.subList(from, path.size())));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }
}
