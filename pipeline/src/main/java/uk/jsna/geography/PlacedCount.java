package uk.jsna.geography;

import java.util.List;
import uk.jsna.indicator.AreaCode;

/**
 * A count that has come to stand on an area of the wanted boundaries.
 *
 * @param method how it came there
 * @param fit share of the area's children who live in whole areas of the source that have a count
 * @param covered share of the area's children who live in areas of the source that have a count, whole or split
 * @param from the source's areas, by code
 */
public record PlacedCount(
        AreaCode area, PlacementMethod method, double fit, double covered, AreaCount count, List<AreaCode> from) {

    public PlacedCount {
        from = List.copyOf(from);
    }

    /** Whether the figure must be read as an estimate: a tenth or more of the children were estimated or are missing. */
    public boolean isEstimate() {
        return method == PlacementMethod.BEST_FIT && fit < BestFit.ENOUGH;
    }
}
