package uk.jsna.disclosure;

import java.util.Collection;
import java.util.List;

/**
 * What one earlier release published and withheld, with the true counts it was made from; kept in the secure store.
 *
 * @param name tells the release from others, such as its date
 * @param cells its cells: open where it published a number, primary or withheld before where it did not
 * @param relations the sums that its readers knew of
 */
public record PastRelease(String name, List<Cell> cells, List<Relation> relations) {

    public PastRelease {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
    }

    /** The record of a release that goes out with this suppression. */
    public static PastRelease of(String name, Suppression suppression, Collection<Relation> relations) {
        Mask mask = suppression.mask();
        List<Cell> cells = suppression.model().cells().stream()
                .map(cell -> standingAfter(cell, mask))
                .toList();
        return new PastRelease(name, cells, List.copyOf(relations));
    }

    private static Cell standingAfter(Cell cell, Mask mask) {
        boolean withheldForOthers = cell.standing() instanceof Standing.Publishable && mask.withholds(cell.key());
        if (withheldForOthers) {
            return cell.as(new Standing.WithheldBefore(cell.standing().protection()));
        }
        return cell.standing() instanceof Standing.Publishable ? Cell.open(cell.key(), cell.value()) : cell;
    }
}
