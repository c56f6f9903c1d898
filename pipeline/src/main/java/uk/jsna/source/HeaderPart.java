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
 * @param titled what tells the table from others with the same columns: a text above the table or in its header, or
 *     the name of its sheet, must be like each; the name of the file where no text stands above the table
 */
public record HeaderPart(List<String> with, Integer rows, Integer within, Boolean repeats, List<String> titled)
        implements Serializable {

    public HeaderPart {
        with = DescriptorRules.copyOf(with);
        with.forEach(DescriptorRules::checkPattern);
        rows = rows == null ? 1 : rows;
        within = within == null ? 100 : within;
        repeats = repeats != null && repeats;
        titled = DescriptorRules.copyOf(titled);
        titled.forEach(DescriptorRules::checkPattern);
    }
}
