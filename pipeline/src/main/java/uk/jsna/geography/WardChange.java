package uk.jsna.geography;

import java.util.ArrayList;
import java.util.List;
import uk.jsna.indicator.AreaCode;

/**
 * What became of a ward from one year's boundaries to the next that a lookup holds: the ward that took over a part of it.
 *
 * @param predecessor a ward of the earlier year whose code is not in use in the later
 * @param successor a ward of the later year that holds some of its small areas
 * @param children children who live in both
 * @param shareOfPredecessor their share of the predecessor's children
 * @param shareOfSuccessor their share of the children of all its predecessors
 */
public record WardChange(
        BoundaryVintage from,
        AreaCode predecessor,
        BoundaryVintage to,
        AreaCode successor,
        long children,
        double shareOfPredecessor,
        double shareOfSuccessor) {

    /** The changes between each year and the next, in the order of time. */
    public static List<WardChange> history(TargetBoundaries boundaries) {
        List<WardChange> changes = new ArrayList<>();
        List<BoundaryVintage> years = List.copyOf(boundaries.known());
        for (int i = 1; i < years.size(); i++) {
            changes.addAll(of(boundaries.fitBetween(years.get(i - 1), years.get(i))));
        }
        return List.copyOf(changes);
    }

    /** The changes of one best fit, by successor and predecessor. */
    public static List<WardChange> of(BestFit fit) {
        List<WardChange> changes = new ArrayList<>();
        fit.changes().forEach((successor, predecessors) -> {
            long all = predecessors.values().stream().mapToLong(part -> part).sum();
            predecessors.forEach((predecessor, children) -> changes.add(new WardChange(
                    fit.from(),
                    predecessor,
                    fit.to(),
                    successor,
                    children,
                    share(children, fit.childrenOf(predecessor)),
                    share(children, all))));
        });
        return List.copyOf(changes);
    }

    /** Whether the ward has another code only, is a part of another as a whole, or was split. */
    public String words() {
        return shareOfPredecessor < 1 ? "split" : shareOfSuccessor < 1 ? "merged" : "renamed";
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
