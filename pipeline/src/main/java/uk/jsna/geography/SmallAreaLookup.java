package uk.jsna.geography;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.jsna.indicator.AreaCode;

/**
 * A publisher's best fit of a census's small areas to the wards of a year: each lower layer super output area lies whole
 * in the ward that holds its population-weighted centre.
 *
 * @param census the small areas, such as {@code LSOA11}
 * @param wards the wards, such as {@code WD19}
 * @param wardOf the ward of each small area
 * @param middleOf the name of the middle layer area that each lies in, such as {@code Rutland 003}, where names tell
 */
public record SmallAreaLookup(
        BoundaryVintage census, BoundaryVintage wards, Map<AreaCode, AreaCode> wardOf, Map<AreaCode, String> middleOf)
        implements Serializable {

    /** Statistical names of small areas are that of the middle layer area and a letter. */
    private static final Pattern NAME = Pattern.compile("(.+ \\d{3})[A-Z]");

    public SmallAreaLookup {
        wardOf = Map.copyOf(wardOf);
        middleOf = Map.copyOf(middleOf);
    }

    /** The middle layer area that a small area's name tells; empty where it tells none. */
    public static String middle(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
