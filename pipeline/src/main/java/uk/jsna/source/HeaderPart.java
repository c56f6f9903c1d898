package uk.jsna.source;

import java.io.Serializable;
import java.util.List;

/**
 * How the header is found.
 *
 * @param with names that the lowest header row has; where none are given, the names of the area's columns
 * @param rows how many rows the header has
 * @param within the first rows of the sheet, in which it must be
 * @param repeats whether tables of the same header follow each other on the sheet
 */
public record HeaderPart(List<String> with, Integer rows, Integer within, Boolean repeats) implements Serializable {

    public HeaderPart {
        with = DescriptorRules.copyOf(with);
        with.forEach(DescriptorRules::checkPattern);
        rows = rows == null ? 1 : rows;
        within = within == null ? 100 : within;
        repeats = repeats != null && repeats;
    }
}
