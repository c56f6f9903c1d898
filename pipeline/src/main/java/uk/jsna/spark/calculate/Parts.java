package uk.jsna.spark.calculate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.jsna.geography.PlacementMethod;
import uk.jsna.indicator.AreaCode;
import uk.jsna.spark.Cells;
import uk.jsna.table.SummedParts;

/** What the placement of the parts of a sum says of the sum. */
final class Parts {

    private static final double WHOLLY = 100;

    private Parts() {}

    /**
     * The least certain method among the parts. An authority of another year than the release's is as good a part of a
     * region or of England as any.
     */
    static PlacementMethod placement(List<Cells> parts) {
        Set<String> words = parts.stream()
                .filter(part ->
                        !new AreaCode(part.text(SummedParts.AREA_CODE)).type().isLowerTier()
                                || !part.text(SummedParts.PLACEMENT).equals(PlacementMethod.NOT_PLACED.words()))
                .map(part -> part.text(SummedParts.PLACEMENT))
                .collect(Collectors.toSet());
        PlacementMethod least = PlacementMethod.EXACT;
        for (PlacementMethod method : PlacementMethod.values()) {
            least = words.contains(method.words()) ? method : least;
        }
        return least;
    }

    /** The fit of the parts, weighted by the people counted in each or, where those are not known, alike. */
    static double fit(List<Cells> parts) {
        double weighted = 0;
        double people = 0;
        for (Cells part : parts) {
            Double fit = part.numberOrNull(SummedParts.FIT_PERCENTAGE);
            Double among = part.numberOrNull(SummedParts.DENOMINATOR);
            double weight = among == null || among <= 0 ? 1 : among;
            weighted += weight * (fit == null ? WHOLLY : fit);
            people += weight;
        }
        return weighted / people;
    }
}
