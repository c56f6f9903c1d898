package uk.jsna.geography;

import java.util.Map;
import java.util.Set;
import uk.jsna.indicator.AreaCode;

/**
 * The areas of one vintage, with the area that each small area lies in.
 *
 * @param codes every code in use, with those that are no small area's best fit
 * @param areaOf the area of each small area; a small area of which nothing is known is missing
 */
public record AreaSet(BoundaryVintage vintage, Set<AreaCode> codes, Map<AreaCode, AreaCode> areaOf) {

    public AreaSet {
        codes = Set.copyOf(codes);
        areaOf = Map.copyOf(areaOf);
    }
}
